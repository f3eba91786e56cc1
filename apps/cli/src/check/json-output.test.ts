import { describe, expect, it } from '@jest/globals'
import { jsonOutput } from './json-output.js'

const result = { owner: 'a.test', outcome: 'absent', values: [], chain: [], servers: [] } as const
const finding = { code: 'live/absent', severity: 'error', message: 'm', args: {} } as const

describe('jsonOutput()', () => {
  it.each([0, 1, 3])('prints the document of %i results as JSON.stringify would', (count) => {
    const output = jsonOutput('check')
    const shard = { index: 1, count: 2 }
    const checked = Array.from({ length: count }, () => ({ result, findings: [finding] }))
    const text = [...checked.map(output.add), ...output.end({ owners: count, shard, interrupted: true })].join('')
    const document = {
      schema: { name: 'dkimkit/check', version: 1 },
      results: checked.map(({ result }) => result),
      findings: checked.flatMap(({ findings }) => findings),
      shard,
      interrupted: true,
    }
    expect(text).toBe(`${JSON.stringify(document, undefined, 2)}\n`)
  })
})
