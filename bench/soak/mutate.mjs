/** Octets that mean something where a name, a length or a count stands: pointers, ends, the largest and the smallest. */
const telling = [0x00, 0x01, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xc1, 0xff, 0x0c]

const ways = [
  function flip(octets, below) {
    octets[below(octets.length)] ^= 1 << below(8)
    return octets
  },
  function replace(octets, below) {
    octets[below(octets.length)] = telling[below(telling.length)]
    return octets
  },
  function point(octets, below) {
    const at = below(octets.length - 1)
    octets.writeUInt16BE(0xc000 | below(octets.length), at)
    return octets
  },
  function count(octets, below) {
    // One of the four counts of the header (RFC 1035 §4.1.1).
    octets.writeUInt16BE(below(4) === 0 ? 0xffff : below(8), 4 + 2 * below(4))
    return octets
  },
  function cut(octets, below) {
    return octets.subarray(0, 12 + below(octets.length - 12))
  },
  function grow(octets, below) {
    return Buffer.concat([octets, Buffer.from(Array.from({ length: 1 + below(40) }, () => below(256)))])
  },
  function copy(octets, below) {
    const [from, to] = [below(octets.length), below(octets.length)]
    octets.copy(octets, to, from, from + 1 + below(30))
    return octets
  },
]

/** A changed copy of a message: mostly one change, four at most; more would leave few that are messages still. */
export function mutate(octets, below) {
  let mutated = Buffer.from(octets)
  for (let left = 1 + below(1 + below(4)); left > 0 && mutated.length > 14; left--) {
    mutated = ways[below(ways.length)](mutated, below)
  }
  return mutated
}
