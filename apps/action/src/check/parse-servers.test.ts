import { describe, expect, it } from '@jest/globals'
import { parseServers } from './parse-servers.js'

describe('parseServers()', () => {
  it('asks the resolvers of the machine where nothing is named', () => {
    expect(parseServers([])).toEqual({ kind: 'resolvers', servers: [] })
  })

  it('asks the servers that are named', () => {
    const servers = ['192.0.2.1', '[2001:db8::1]:5353', 'ns1.example.com:53']
    expect(parseServers(servers)).toEqual({ kind: 'resolvers', servers })
  })

  it('asks the authoritative ones, and for a zone those that it is given', () => {
    expect(parseServers(['authoritative'])).toEqual({ kind: 'authoritative', named: {} })
    expect(parseServers(['Example.com.=127.0.0.1:5301', 'example.com=127.0.0.1:5302'])).toEqual({
      kind: 'authoritative',
      named: { 'example.com': ['127.0.0.1:5301', '127.0.0.1:5302'] },
    })
  })

  it.each([['=127.0.0.1'], ['example.com='], ['a b=127.0.0.1'], ['example.com=no server']])('refuses %s', (word) => {
    expect(() => parseServers([word])).toThrow(expect.objectContaining({ name: 'DkimError' }))
  })
})
