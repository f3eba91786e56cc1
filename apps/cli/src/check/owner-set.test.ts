import { describe, expect, it } from '@jest/globals'
import { OwnerSet } from './owner-set.js'

const owner = (index: number): string => `s${index}._domainkey.example.com`

describe('OwnerSet', () => {
  it('holds what was added, with its first number, and nothing else', () => {
    const set = new OwnerSet()
    expect(set.has(owner(0))).toBe(false)
    for (let index = 0; index < 20_000; index++) set.add(owner(index), index % 7)
    for (let index = 0; index < 20_000; index++) set.add(owner(index), 9)
    expect(set.size).toBe(20_000)
    for (let index = 0; index < 20_000; index++) expect(set.get(owner(index))).toBe(index % 7)
    for (let index = 20_000; index < 40_000; index++) expect(set.has(owner(index))).toBe(false)
  })

  it('takes letter case and a final dot for nothing', () => {
    const set = new OwnerSet()
    set.add('S1._DomainKey.example.com.')
    expect(set.has('s1._domainkey.EXAMPLE.com')).toBe(true)
  })
})
