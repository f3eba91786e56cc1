import { senders } from '@dkimkit/core/senders'
import { describe, expect, it } from '@jest/globals'
import { runCommand, runJson } from '../testing-io.testing.js'

const target = 's1.domainkey.u123.wl7.sendgrid.net'

describe('dkimkit senders', () => {
  it('lists every service, a line each, and says which are unconfirmed', async () => {
    const { code, out, err } = await runCommand(['senders'])
    expect([code, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(senders.map(({ id }) => id))
    for (const [index, { confidence }] of senders.entries())
      expect(lines[index]?.includes('(unconfirmed)')).toBe(confidence === 'memory')
  })

  it('gives the whole catalogue as JSON', async () => {
    expect((await runJson<{ senders: object }>(['senders'])).senders).toEqual(senders)
  })

  it.each(senders.map(({ id }) => id))('shows the records, the variables and the next step of %s', async (id) => {
    const sender = senders.find((sender) => sender.id === id)
    const { code, out } = await runCommand(['senders', id])
    expect(code).toBe(0)
    for (const { host, value } of sender?.records ?? []) for (const text of [host, value]) expect(out).toContain(text)
    for (const [name, pattern] of Object.entries(sender?.variables ?? {})) expect(out).toContain(`${name}: ${pattern}`)
    for (const text of [sender?.nextStep ?? '', ...(sender?.notes ?? [])]) expect(out).toContain(text)
    expect(await runJson(['senders', id])).toMatchObject({ senders: [sender] })
  })

  it.each([
    ['a known target', target, 0, { match: { id: 'sendgrid', variables: { sel1: 's1', userId: '123', wl: 'wl7' } } }],
    ['one in other case, with its dot', `${target.toUpperCase()}.`, 0, { match: { id: 'sendgrid' } }],
    [
      'a misspelt one',
      target.replace('grid', 'gird'),
      1,
      { nearest: { id: 'sendgrid', expected: target, reason: 'typo' } },
    ],
    [
      'one with the zone appended',
      `${target}.example.com`,
      1,
      { nearest: { expected: target, reason: 'zone-appended' } },
    ],
  ])('tells whose target it is: %s', async (_, host, code, wanted) => {
    expect(await runJson(['senders', '--target', host])).toMatchObject({ target: host, findings: [], ...wanted })
    const ran = await runCommand(['senders', '--target', host])
    expect(ran.code).toBe(code)
    expect(ran.out).toContain('sendgrid')
  })

  it.each([
    ['a target that nobody has', ['--target', 'www.example.com']],
    ['no target', ['--target', '']],
    ['a service and a target at once', ['sendgrid', '--target', target]],
    ['no service', ['']],
    ['a name of the prototype', ['constructor']],
  ])('refuses %s', async (_, argv) => {
    expect((await runCommand(['senders', ...argv])).code).toBe(2)
  })
})
