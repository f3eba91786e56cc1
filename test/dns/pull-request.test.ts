import { judgeLiveChange } from '@dkimkit/core'
import { createInspector, type Inspector } from '@dkimkit/dns'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startKnot } from '../servers/knot.js'
import { exampleZone, records, txt } from './keys.js'
import { declare } from './look.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
afterAll(() => opened.close())

const zone = exampleZone(txt('s1._domainkey', records.ed))
const { ed, other, rsa } = records

/** Selector, merge base, head, and what the DNS of today means for it: `s1` serves `ed`, `none` nothing. */
const rows: readonly (readonly [string, string | undefined, string | undefined, readonly string[]])[] = [
  ['none', undefined, ed, []],
  ['s1', undefined, ed, ['live/already-published']],
  ['s1', undefined, other, ['live/owner-taken']],
  ['none', ed, ed, ['live/absent']],
  ['s1', other, other, ['live/differs']],
  ['s1', ed, ed, []],
  ['s1', ed, other, []],
  ['s1', other, ed, ['live/already-published']],
  ['s1', other, rsa, ['live/differs']],
  ['s1', ed, undefined, ['live/still-published']],
  ['none', ed, undefined, []],
]

describe('a pull request, against knot', () => {
  let inspector: Inspector
  beforeAll(async () => {
    const knot = await opened.server(startKnot({ zones: { 'example.com': zone } }))
    const client = opened.client({ servers: [plain(knot)] })
    inspector = createInspector({ client, ask: 'resolvers' })
  })

  it.each(rows)('at %s, row %#', async (selector, before, after, codes) => {
    const owner = `${selector}._domainkey.example.com`
    const seen = await inspector.inspect({ owner })
    const findings = judgeLiveChange({
      ...seen,
      ...(before !== undefined && { before: declare(owner, 'TXT', before) }),
      ...(after !== undefined && { after: declare(owner, 'TXT', after) }),
    })
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })
})
