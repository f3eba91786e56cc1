import { describe, expect, it } from '@jest/globals'
import { readInputs } from './inputs.js'

function read(given: Readonly<Record<string, string>>) {
  return readInputs((name) => given[name] ?? '')
}

describe('readInputs()', () => {
  it('fills in what holds without a word', () => {
    expect(read({})).toEqual({
      token: '',
      paths: [],
      planFiles: [],
      manifest: 'dkim.yaml',
      scope: 'changed',
      live: true,
      servers: { kind: 'resolvers', servers: [] },
      allowNetworks: [],
      failOn: 'error',
      onUnavailable: 'warn',
      comment: true,
      commentId: 'dkimkit',
      issue: false,
      sarifFile: undefined,
    })
  })

  it('takes lists a line each, and networks parted by anything', () => {
    const { paths, planFiles, allowNetworks } = read({
      paths: 'zones/**\n\n  !zones/old/** \r\n',
      'plan-file': 'a plan.json\nb.json',
      'allow-networks': '10.0.0.0/8, 192.0.2.1\n2001:db8::/32',
    })
    expect(paths).toEqual(['zones/**', '!zones/old/**'])
    expect(planFiles).toEqual(['a plan.json', 'b.json'])
    expect(allowNetworks).toEqual(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32'])
  })

  it.each([
    ['scope', 'chnged'],
    ['fail-on', 'notice'],
    ['on-unavailable', 'ignore'],
    ['live', 'yes'],
    ['comment-id', 'a--b'],
    ['comment-id', 'a>b'],
    ['comment-id', 'x'.repeat(61)],
    ['servers', 'authoritative 192.0.2.1'],
    ['servers', 'example.com=192.0.2.1 192.0.2.2'],
    ['servers', 'http://example.com'],
  ])('refuses %s: %s', (name, text) => {
    expect(() => read({ [name]: text })).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})
