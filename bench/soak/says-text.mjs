/**
 * Whether a message says this text in any TXT record's data, at whatever place: found without reading the message, by trying
 * each pair of octets as the length of such data.
 */
export function saysText(octets, value) {
  const text = Buffer.from(value, 'latin1')
  for (let at = 12; at + 2 <= octets.length; at++) {
    const end = at + 2 + octets.readUInt16BE(at)
    if (end <= octets.length && isText(octets, at + 2, end, text)) return true
  }
  return false
}

function isText(octets, from, to, text) {
  let said = 0
  let at = from
  while (at < to) {
    const length = octets[at]
    const end = at + 1 + length
    if (end > to || said + length > text.length) return false
    if (octets.compare(text, said, said + length, at + 1, end) !== 0) return false
    said += length
    at = end
  }
  return said === text.length
}
