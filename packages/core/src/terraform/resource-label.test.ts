import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { resourceLabel } from './resource-label.js'

/** What Terraform takes as a name. */
const identifier = /^[A-Za-z_][A-Za-z0-9_-]*$/

describe('resourceLabel()', () => {
  it('keeps what a reader needs to find the record', () => {
    expect(resourceLabel('Mail-1._domainkey.Example.com.')).toBe('mail-1_domainkey_example_com')
    expect(resourceLabel('a.b._domainkey.news.example.com')).toBe('a_b_domainkey_news_example_com')
  })

  it('marks owners that would else share a label', () => {
    const owners = [
      'a_b._domainkey.example.com',
      'a.b._domainkey.example.com',
      'a.domainkey.b._domainkey.example.com',
      'a._domainkey.b._domainkey.example.com',
      'a._domainkey.b.domainkey.example.com',
      'a.b.domainkey.example.com',
      '*._domainkey.example.com',
      '_._domainkey.example.com',
      '1a._domainkey.example.com',
      'dkim.1a._domainkey.example.com',
    ]
    expect(new Set(owners.map(resourceLabel)).size).toBe(owners.length)
  })

  it('is a name that Terraform takes, and never that of another owner', () => {
    const label = fc.stringMatching(/^[a-z0-9_-]{1,4}$/)
    const owner = fc.array(fc.oneof(label, fc.constantFrom('_domainkey', 'domainkey', '*')), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(owner, owner, (one, other) => {
        const [first, second] = [one.join('.'), other.join('.')]
        expect(resourceLabel(first)).toMatch(identifier)
        expect(resourceLabel(first) === resourceLabel(second)).toBe(first === second)
      }),
      { numRuns: 500 },
    )
  })
})
