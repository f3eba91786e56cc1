import { describe, expect, it } from '@jest/globals'
import { runCommand } from '../testing-io.testing.js'
import { ioWith } from './io-with.testing.js'
import { paintFor } from './paint.js'

const terminal = { out: true, err: true }
const revoke = ['record', 's1._domainkey.example.com', '--revoke']
const stdin = 'v=DKIM2; p=\n'

describe('paintFor()', () => {
  it.each([
    ['a terminal', { out: true }, true],
    ['no terminal', { out: false }, false],
    ['NO_COLOR', { out: true, env: { NO_COLOR: '1' } }, false],
    ['NO_COLOR=0, which is set', { out: true, env: { NO_COLOR: '0' } }, false],
    ['an empty NO_COLOR, which is not', { out: true, env: { NO_COLOR: '' } }, true],
    ['a dumb terminal', { out: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR, which nobody promised', { out: false, env: { FORCE_COLOR: '1' } }, false],
  ])('with %s', (_, given, coloured) => {
    const paint = paintFor(ioWith(given))
    const all = [paint.bold('a'), paint.dim('a'), paint.green('a'), paint.severity('error', 'a')]
    for (const text of all) expect(text.includes('\u001b[')).toBe(coloured)
  })

  it('looks at the side that is written to', () => {
    expect(paintFor(ioWith({ out: true }), 'err').bold('a')).toBe('a')
    expect(paintFor(ioWith({ err: true }), 'err').bold('a')).not.toBe('a')
  })
})

describe('colour', () => {
  it.each([
    ['lint, on stdout', ['lint'], { out: true, err: false }, [true, false]],
    ['lint, on stderr', ['lint'], { out: false, err: true }, [false, false]],
    ['record, on stdout', revoke, { out: true, err: false }, [false, false]],
    ['record, on stderr', revoke, { out: false, err: true }, [false, true]],
  ])('of %s goes to that terminal alone', async (_, argv, terminal, wanted) => {
    const { out, err } = await runCommand(argv, { stdin, terminal })
    expect([out, err].map((text) => text.includes('\u001b['))).toEqual(wanted)
  })

  it.each([['lint'], ['senders', 'sendgrid'], ['quickstart'], revoke])(
    'of %s is none with NO_COLOR',
    async (...argv) => {
      const { out, err } = await runCommand(argv, { stdin, terminal, env: { NO_COLOR: '1' } })
      expect(out + err).not.toContain('\u001b[')
    },
  )

  it('is none in JSON', async () => {
    expect((await runCommand(['lint', '--json'], { stdin, terminal })).out).not.toContain('\u001b[')
  })
})
