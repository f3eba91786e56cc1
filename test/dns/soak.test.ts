import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { runProgram } from '../peers/run-program.js'

const soak = fileURLToPath(new URL('../../bench/soak.mjs', import.meta.url))

it('a short soak ends without crash, hang or wrong answer', async () => {
  const { code, stdout, stderr } = await runProgram(process.execPath, [soak, '--packets', '10000'])
  // What fails says which seed it was.
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^seed \d+$/m)
  expect(stdout).toMatch(/^client: \d{5} mutated packets, .*[1-9]\d* found/m)
})
