import { describe, expect, it } from '@jest/globals'
import packet from 'dns-packet'
import fc from 'fast-check'
import { anyMessage, comparable, encodeByLibrary, fromLibrary } from './message.testing.js'
import { readMessage } from './read-message.js'
import { writeMessage } from './write-message.js'

/** A response with one question `a. TXT` and the given sections behind it. */
function message(counts: readonly [number, number, number], ...rest: readonly (readonly number[])[]): Uint8Array {
  const [answers, authorities, additionals] = counts
  const header = [0x12, 0x34, 0x84, 0x00, 0, 1, 0, answers, 0, authorities, 0, additionals]
  return Uint8Array.from([...header, 1, 0x61, 0, 0, 16, 0, 1, ...rest.flat()])
}

const question = [0xc0, 12]
const txt = [0, 16, 0, 1, 0, 0, 0, 60]

describe('readMessage()', () => {
  it('reads the strings of a TXT record, one character an octet', () => {
    const read = readMessage(message([1, 0, 0], question, txt, [0, 6, 2, 0x61, 0xff, 0, 1, 0x62]))
    expect(read).toMatchObject({ id: 0x1234, response: true, aa: true, question: { name: 'a', type: 'TXT' } })
    expect(read?.answers).toEqual([
      { owner: 'a', ttl: 60, type: 'TXT', value: 'a\u{ff}b', strings: ['a\u{ff}', '', 'b'] },
    ])
  })

  it('takes a TTL with the uppermost bit set for 0', () => {
    const read = readMessage(message([1, 0, 0], question, [0, 16, 0, 1, 0x80, 0, 0, 1], [0, 1, 0]))
    expect(read?.answers[0]?.ttl).toBe(0)
  })

  it('never takes a record of another class for ours', () => {
    const read = readMessage(message([1, 0, 0], question, [0, 16, 0, 3, 0, 0, 0, 60], [0, 1, 0]))
    expect(read?.answers).toMatchObject([{ type: 'TYPE16', class: 3 }])
  })

  it('joins the response code from header and OPT', () => {
    const read = readMessage(message([0, 0, 1], [0, 0, 41, 4, 0xd0, 1, 0, 0x80, 0, 0, 0]))
    expect(read).toMatchObject({ rcode: 16, edns: { udpSize: 1232, version: 0, dnssecOk: true }, additionals: [] })
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['half a header', new Uint8Array(11)],
    ['two questions', Uint8Array.from([0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 0, 0, 16, 0, 1])],
    ['a question of another class', Uint8Array.from([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 3])],
    ['fewer records than it says', message([1, 0, 0])],
    ['octets behind the last record', message([0, 0, 0], [0])],
    ['a pointer to itself', message([1, 0, 0], [0xc0, 19], txt, [0, 1, 0])],
    ['a pointer forwards', message([1, 0, 0], [0xc0, 21], txt, [0, 1, 0])],
    ['two pointers in a circle', message([2, 0, 0], [1, 0x62, 0xc0, 19], txt, [0, 1, 0], question, txt, [0, 1, 0])],
    ['half a pointer', message([1, 0, 0], [0xc0])],
    ['a label type that nobody defined', message([1, 0, 0], [0x41, 0x61, 0], txt, [0, 1, 0])],
    ['a label that passes the end', message([1, 0, 0], [63, 0x61])],
    ['a TXT record without a string', message([1, 0, 0], question, txt, [0, 0])],
    ['a string that passes its record', message([1, 0, 0], question, txt, [0, 2, 5, 0x61])],
    ['data that pass the end', message([1, 0, 0], question, txt, [0, 9, 1, 0x61])],
    ['an address of three octets', message([1, 0, 0], question, [0, 1, 0, 1, 0, 0, 0, 60], [0, 3, 127, 0, 0])],
    ['a CNAME shorter than its data', message([1, 0, 0], question, [0, 5, 0, 1, 0, 0, 0, 60], [0, 3, 0xc0, 12, 0])],
    [
      'two OPT records',
      message([0, 0, 2], [0, 0, 41, 4, 0xd0, 0, 0, 0, 0, 0, 0], [0, 0, 41, 4, 0xd0, 0, 0, 0, 0, 0, 0]),
    ],
    ['an OPT record with a name', message([0, 0, 1], [0xc0, 12, 0, 41, 4, 0xd0, 0, 0, 0, 0, 0, 0])],
    ['an OPT record among the answers', message([1, 0, 0], [0, 0, 41, 4, 0xd0, 0, 0, 0, 0, 0, 0])],
  ])('refuses %s', (_, octets) => {
    expect(readMessage(octets)).toBeUndefined()
  })

  it('refuses a name over 255 octets that pointers put together', () => {
    const long = Array.from({ length: 4 }, () => [63, ...new Array<number>(63).fill(0x61)]).flat()
    const owner = [...long.slice(0, 192), 0]
    expect(readMessage(message([1, 0, 0], owner, txt, [0, 1, 0]))?.answers[0]?.owner).toHaveLength(191)
    const second = [...long.slice(0, 64), 0xc0, 19]
    expect(readMessage(message([2, 0, 0], owner, txt, [0, 1, 0], second, txt, [0, 1, 0]))).toBeUndefined()
  })

  it('reads every message as the dns-packet library does, compressed or not', () => {
    fc.assert(
      fc.property(anyMessage, (sent) => {
        const plain = encodeByLibrary(sent)
        expect(comparable(readMessage(plain))).toEqual(comparable(sent))
        const compressed = Buffer.from(writeMessage(sent) ?? [])
        expect(compressed.length).toBeLessThanOrEqual(plain.length)
        expect(comparable(readMessage(compressed))).toEqual(comparable(sent))
        expect(comparable(fromLibrary(packet.decode(compressed)))).toEqual(comparable(sent))
      }),
      { numRuns: 300 },
    )
  })

  it('never throws and never hangs, whatever octets come', () => {
    const began = process.cpuUsage()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (octets) => void readMessage(octets)),
      { numRuns: 500 },
    )
    const change = fc.tuple(fc.nat(), fc.nat(255))
    fc.assert(
      fc.property(anyMessage, fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(), (sent, changes, cut) => {
        const octets = Buffer.from(writeMessage(sent) ?? [])
        for (const [at, value] of changes) octets[at % octets.length] = value
        readMessage(octets)
        readMessage(octets.subarray(0, cut % octets.length))
      }),
      { numRuns: 1000 },
    )
    expect(process.cpuUsage(began).user).toBeLessThan(20_000_000)
  })

  it('reads the worst maze of pointers in well under a second', () => {
    // Labels that each lead back to the label before, 127 of them, and 5,000 owners that point at the last.
    const labels = Array.from({ length: 127 }, (_, i) =>
      i === 0 ? [1, 0x61, 0] : [1, 0x61, 0xc0 | ((i * 4 + 15) >> 8), (i * 4 + 15) & 0xff],
    ).flat()
    const maze = [0, 1, 0x80, 0, 0, 0, 0x13, 0x88, 0, 0, 0, 0, ...labels]
    const last = 12 + labels.length - 4
    const owners = Array.from({ length: 5000 }, () => [
      0xc0 | (last >> 8),
      last & 0xff,
      0,
      16,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      1,
      0,
    ]).flat()
    const began = process.cpuUsage()
    readMessage(Uint8Array.from([...maze, ...owners]))
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
  })
})
