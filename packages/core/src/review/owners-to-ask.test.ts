import { describe, expect, it } from '@jest/globals'
import { diffDeclared } from '../change/diff-declared.js'
import { declaredOwnersToAsk, ownersToAsk } from './owners-to-ask.js'

const record = { type: 'TXT', value: 'v=DKIM1; p=', format: 'zone' }
const long = 'a'.repeat(64)

describe('ownersToAsk()', () => {
  it.each([
    ['S._domainkey.Example.com.', ['s._domainkey.example.com']],
    ['*._domainkey.example.com', ['*._domainkey.example.com']],
    ['a.b._domainkey.example.com', ['a.b._domainkey.example.com']],
    ['', []],
    ['_domainkey.example.com', []],
    ['www.example.com', []],
    ['s._domainkey', []],
    [`${long}._domainkey.example.com`, []],
    [`s._domainkey.${'a.'.repeat(125)}com`, []],
    ['s..t._domainkey.example.com', []],
    ['s\n._domainkey.example.com', []],
    ['é._domainkey.example.com', []],
  ])('of a record at %j gives %j', (owner, wanted) => {
    expect(ownersToAsk(diffDeclared([], [{ ...record, owner }]))).toEqual(wanted)
    expect(declaredOwnersToAsk([{ ...record, owner }])).toEqual(wanted)
  })

  it('gives each owner once', () => {
    const records = ['s', 'S'].map((name) => ({ ...record, owner: `${name}._domainkey.example.com`, value: name }))
    expect(ownersToAsk(diffDeclared(records, [])).length).toBe(1)
  })

  it('leaves out what is no answer for a selector', () => {
    expect(declaredOwnersToAsk([{ ...record, owner: 's._domainkey.example.com', type: 'NS' }])).toEqual([])
  })
})
