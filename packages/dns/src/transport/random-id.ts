import { randomFillSync } from 'node:crypto'

const drawn = new Uint16Array(2048)
let next = drawn.length

/** A message id that nobody can guess (RFC 5452 §4.5), drawn many at a time since each draw costs a call into OpenSSL. */
export function randomId(): number {
  if (next === drawn.length) {
    randomFillSync(drawn)
    next = 0
  }
  return drawn[next++] ?? 0
}
