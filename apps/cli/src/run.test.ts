import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inFolder, runCommand } from './testing-io.testing.js'

const revoked = 's1._domainkey.example.com\tv=DKIM1; p=\n'
const short = `s1._domainkey.example.com\tv=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDUOFl1WoAZS4cSrpwBuBXDm9r+06KXZF4POWxwpgDdWUVN+UzX0i+MWzvUeQ1BHJOJpTpdDoxsRva91m7L4Za3g6w2aHBMkbXEInFgcwm7VU0qkCSfn+xFOE9lslawojuw2Ba1PX/NIYiG5+R2hmKGnJYh4HPG7KaxOvVag3EPowIDAQAB\n`
const broken = 's1._domainkey.example.com\tv=DKIM2; p=\n'

describe('run()', () => {
  it.each([
    ['keygn', 'keygen'],
    ['kegen', 'keygen'],
    ['sender', 'senders'],
    ['linnt', 'lint'],
    ['--hepl', 'help'],
  ])('names the command that %s was meant to be', async (typed, meant) => {
    const { code, err } = await runCommand([typed])
    expect(code).toBe(2)
    expect(err).toContain(`was ${meant} meant?`)
  })

  it.each([
    [['keygen', '--slector', 'a', 'example.com'], '--selector'],
    [['lint', '--fromat', 'json'], '--format'],
    [['record', 'a._domainkey.example.com', '--revok'], '--revoke'],
    [['senders', '--traget', 'a.example'], '--target'],
    [['version', '--jsn'], '--json'],
  ])('names the option that was meant in %j', async (argv, meant) => {
    const { code, err } = await runCommand(argv)
    expect(code).toBe(2)
    expect(err).toContain(`was ${meant} meant?`)
  })

  it.each([
    [['frobnicate-the-record']],
    [['help', 'nothing']],
    [['keygen']],
    [['keygen', 'example.com', '--zzzzzz']],
    [['keygen', '-x', 'example.com']],
    [['lint', '--format']],
    [['lint', '--json=3']],
    [['lint', '--fail-on', 'always']],
    [['lint', '--fail-on', '']],
    [['record']],
    [['record', 'a._domainkey.example.com', 'b._domainkey.example.com', '--revoke']],
    [['record', 'a._domainkey.example.com', '--value', '-----BEGIN']],
    [['senders', 'sendgrid', 'mailgun']],
    [['completion']],
    [['version', 'now']],
    [['']],
  ])('ends %j with 2, one line and nothing on stdout', async (argv) => {
    expect((await runCommand(argv)).code).toBe(2)
  })

  it.each([
    ['clean', '', [0, 0, 0, 0]],
    ['a notice', revoked, [0, 0, 1, 0]],
    ['a warning', short, [0, 1, 1, 0]],
    ['an error', broken, [1, 1, 1, 0]],
  ] as const)('gives, for %s, the exit code that --fail-on asks for', async (_, stdin, codes) => {
    const levels = ['error', 'warning', 'notice', 'never']
    const runs = levels.map((level) => runCommand(['lint', '--fail-on', level], { stdin }))
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual(codes)
    expect((await runCommand(['lint'], { stdin })).code).toBe(codes[0])
    expect((await runCommand(['lint', '--json', '--fail-on=warning'], { stdin })).code).toBe(codes[1])
  })

  it('prints no control character that somebody hid in an argument or a file name', async () => {
    const evil = 'a\u001b[31m\n::error::b\u202e'
    for (const argv of [[evil], ['help', evil], ['lint', evil], ['keygen', evil], ['lint', '--format', evil]]) {
      const { code, err } = await runCommand(argv)
      expect(code).toBe(2)
      expect(err.trimEnd()).toMatch(/^[\x20-\x7e…]+$/)
    }
  })

  it('shows no private key that somebody gave as an argument', async () => {
    await inFolder(async (cwd) => {
      await runCommand(['keygen', 'example.com', '--selector', 'a'], { cwd })
      const { privateKeyFiles } = await import('./find-leak.testing.js')
      const body = privateKeyFiles(cwd)[0]?.body ?? ''
      expect(body.length).toBeGreaterThan(1000)
      // runCommand() judges what is printed.
      const owner = 'a._domainkey.example.com'
      for (const argv of [
        [body],
        ['lint', body],
        ['lint', `--${body}`],
        ['lint', '--format', body],
        ['keygen', body],
        ['keygen', 'example.com', '--selector', body],
        ['keygen', 'example.com', '--type', body],
        ['record', body, '--revoke'],
        ['record', owner, '--revoke', '--form', body],
        ['record', owner, '--revoke', '--zone', body],
        ['record', owner, '--key', body],
        ['record', 'example.com', '--sender', body],
        ['record', 'example.com', '--sender', 'postmark', '--var', `publicKey=${body}`],
        ['record', 'example.com', '--sender', 'postmark', '--var', body],
        ['senders', body],
        ['senders', '--target', body],
        ['completion', body],
        ['version', body],
      ])
        expect((await runCommand(argv, { cwd })).code).toBe(2)
    })
  })

  it('reads stdin for -, and a file of that name for ./-', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, '-'), broken)
      expect((await runCommand(['lint', '-'], { cwd, stdin: revoked })).code).toBe(0)
      expect((await runCommand(['lint', './-'], { cwd, stdin: revoked })).code).toBe(1)
    })
  })
})
