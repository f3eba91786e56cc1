import type { Pass } from './udp-proxy.js'

/** Loses datagrams with this probability. */
export function lose(probability: number, random: () => number): Pass {
  return (octets, send) => {
    if (random() >= probability) send(octets)
  }
}

/** Milliseconds later. */
export function delay(ms: number): Pass {
  return (octets, send) => void setTimeout(() => send(octets), ms)
}

/** So many copies of each. */
export function multiply(copies: number): Pass {
  return (octets, send) => {
    for (let copy = 0; copy < copies; copy++) send(octets)
  }
}

/** Each behind the next one, or behind 50 milliseconds. */
export function reorder(): Pass {
  let release: (() => void) | undefined
  return (octets, send) => {
    const before = release
    const sendOnce = once(() => send(octets))
    release = sendOnce
    setTimeout(sendOnce, 50)
    if (before) setImmediate(before)
  }
}

function once(action: () => void): () => void {
  let done = false
  return () => {
    if (!done) action()
    done = true
  }
}

/** A forged answer before each true one: the same but for its id, and for its data. */
export function forge(): Pass {
  return (octets, send) => {
    const forged = Buffer.from(octets)
    forged.writeUInt16BE(octets.readUInt16BE(0) ^ 0x5555, 0)
    if (forged.length > 60) forged.fill(0x41, forged.length - 20)
    send(forged)
    send(octets)
  }
}

/** Says that it was cut (RFC 1035 §4.1.1), and keeps the question only. */
export function truncate(): Pass {
  return (octets, send) => {
    const cut = Buffer.from(octets.subarray(0, questionEnd(octets)))
    cut[2] = (cut[2] ?? 0) | 0x02
    cut.fill(0, 6, 12)
    send(cut)
  }
}

/** An answer whose owner is a compression pointer to itself (RFC 1035 §4.1.4). */
export function loopPointers(): Pass {
  return (octets, send) => {
    const looped = Buffer.from(octets)
    const at = questionEnd(octets)
    if (looped.length < at + 12) return send(octets)
    looped.writeUInt16BE(0xc000 | at, at)
    send(looped)
  }
}

/** Where the first record begins, behind the one question. */
function questionEnd(octets: Buffer): number {
  let at = 12
  while (octets[at] !== undefined && octets[at] !== 0) at += (octets[at] ?? 0) + 1
  return at + 5
}
