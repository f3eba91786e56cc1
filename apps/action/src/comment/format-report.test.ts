import { describe, expect, it } from '@jest/globals'
import { formatComment, formatReport, formatSummary } from './format-report.js'
import { links, outcomeOf, seen, zoneRecord } from './outcome.testing.js'

const ed25519 = (letter: string): string =>
  `v=DKIM1; k=ed25519; p=${'11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHUR'}${letter}=`
const key = ed25519('o')

function many(count: number, name = 's') {
  return Array.from({ length: count }, (_, index) =>
    zoneRecord(
      `${name}${index}._domainkey.d${index}.example.com`,
      'v=DKIM1; k=rsa; p=AAAA',
      `zones/${'ä'.repeat(40)}/${index}`,
    ),
  )
}

describe('formatComment()', () => {
  it('begins with the marker and the verdict', () => {
    const [first, second] = formatComment(
      outcomeOf({}, { records: [zoneRecord('s1._domainkey.example.com', key)] }),
      links,
      '<!-- m -->',
    ).split('\n')
    expect(first).toBe('<!-- m -->')
    expect(second).toMatch(/^### \S+ DKIM: /)
  })

  it('says that a manifest that cannot be read is not applied', () => {
    const about = { brokenManifest: 'mail/`dkim`.yaml' }
    expect(formatComment(outcomeOf({}, {}, about), links, '')).toContain('`mail/\\x60dkim\\x60.yaml` cannot be read')
    expect(formatComment(outcomeOf({}, {}), links, '')).not.toContain('cannot be read')
  })

  it('has no column without a word, and no DNS that was asked nothing', () => {
    const owner = 's1._domainkey.example.com'
    const cname = { ...zoneRecord(owner, 's1.dkim.test'), type: 'CNAME' }
    const titlesOf = (record = cname) =>
      formatComment(outcomeOf({}, { records: [record] }), links, '').match(/^\| Record.*$/m)?.[0]
    expect(titlesOf()).toBe('| Record | Verdict | Before → after |')
    expect(titlesOf(zoneRecord(owner, key))).toBe('| Record | Verdict | Before → after | Key |')
    const asked = formatComment(outcomeOf({}, {}, { live: new Map() }), links, '')
    expect(asked).not.toContain('the DNS')
  })

  it('stays within what GitHub takes, whatever changes, and says what it leaves out', () => {
    const text = formatComment(outcomeOf({}, { records: many(3000) }), links, '<!-- m -->')
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain(`](${links.run})`)
    expect([...text.matchAll(/<details>/g)].length).toBe([...text.matchAll(/<\/details>/g)].length)
    // Some of every kind, not all of one.
    expect(text).toContain('#### What to mend')
    expect(text).toContain('notices</summary>')
  })

  it('tells what the DNS serves of what is removed', () => {
    const owner = 's1._domainkey.example.com'
    const live = new Map([[owner, seen(owner, [key])]])
    const others = [zoneRecord('s2._domainkey.example.com', ed25519('p'))]
    const text = formatComment(
      outcomeOf({ records: [zoneRecord(owner, key), ...others] }, { records: others }, { live }),
      links,
      '',
    )
    expect(text).toContain('the DNS still serves it')
    expect(text).toContain(`/blob/${'b'.repeat(40)}/db.example.com#L3`)
  })
})

describe('formatSummary()', () => {
  it('stays under a mebibyte of octets', () => {
    const text = formatSummary(outcomeOf({}, { records: many(8000) }), links)
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(200_000)
  })
})

describe('formatReport()', () => {
  it('leaves out nothing', () => {
    const text = formatReport(outcomeOf({}, { records: many(500) }), links)
    expect([...text.matchAll(/^\| `s\d+\._domainkey/gm)].length).toBe(500)
    expect([...text.matchAll(/^- \S+ \[/gm)].length).toBeGreaterThanOrEqual(500)
  })
})
