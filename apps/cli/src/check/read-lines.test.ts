import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Line, readLines } from './read-lines.js'

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(chunks)) lines.push(line)
  return lines
}

describe('readLines()', () => {
  it.each([
    [[''], []],
    [['a\n'], ['a']],
    [['a\r\nb'], ['a', 'b']],
    [
      ['a', 'b\n', '\n', 'c'],
      ['ab', '', 'c'],
    ],
    [['\u2028x\n'], ['\u2028x']],
  ])('reads %j', async (chunks, wanted) => {
    expect((await linesOf(chunks)).map(({ text }) => text)).toEqual(wanted)
  })

  it('tells where each line ends, and a last one without end', async () => {
    expect((await linesOf(['é\nb', 'c'])).map(({ number, end, whole }) => [number, end, whole])).toEqual([
      [1, 3, true],
      [2, 5, false],
    ])
  })

  it('ends at a line that is too long, without waiting for its end', async () => {
    let read = 0
    function* endless(): Generator<string> {
      yield 'a\n'
      for (;;) if (++read > 0) yield 'aaaa'
    }
    const lines: string[] = []
    const reading = async (): Promise<void> => {
      for await (const { text } of readLines(endless(), 'list', 9)) lines.push(text)
    }
    await expect(reading()).rejects.toMatchObject({ code: 'bad-argument' })
    expect([lines, read]).toEqual([['a'], 3])
  })

  it('reads the same however the octets are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[aé€\n\r]{0,6}$/)),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const octets = Buffer.from(parts.join('\n'))
          const cut: Buffer[] = []
          for (let at = 0; at < octets.length; at += size) cut.push(octets.subarray(at, at + size))
          expect(await linesOf(cut)).toEqual(await linesOf([octets]))
        },
      ),
      { numRuns: 60 },
    )
  })
})
