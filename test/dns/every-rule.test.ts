import { readdirSync, readFileSync } from 'node:fs'
import { codes } from '@dkimkit/core'
import { expect, it } from '@jest/globals'

const folder = new URL('.', import.meta.url)
const tests = readdirSync(folder)
  .filter((file) => file !== 'every-rule.test.ts' && file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

it.each(codes.filter((code) => code.startsWith('live/')))('some test on real servers is about %s', (code) => {
  expect(tests).toContain(`'${code}'`)
})
