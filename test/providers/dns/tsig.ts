import { createHmac, timingSafeEqual } from 'node:crypto'
import { counted, uint16, uint32, wireName } from './wire.js'

/** A key that a client and a name server share. */
export interface TsigKey {
  readonly name: string
  /** Such as `hmac-sha256.`, with its final dot or without. */
  readonly algorithm: string
  /** The secret, in base64. */
  readonly secret: string
}

/** A signed message, and its signature, by which the answer's is checked. */
export interface SignedMessage {
  readonly octets: Buffer
  readonly mac: Buffer
}

const TYPE_TSIG = 250
const CLASS_ANY = 255
/** How far the clocks of both may differ, in seconds. */
const FUDGE = 300

/** Signs a message (RFC 8945 §4.2). */
export function signMessage(message: Buffer, key: TsigKey, seconds: number): SignedMessage {
  const mac = macOf(key, [message, ...variables(key, seconds, FUDGE, 0)])
  const data = Buffer.concat([
    wireName(key.algorithm.toLowerCase()),
    time(seconds),
    uint16(FUDGE),
    counted(mac),
    message.subarray(0, 2),
    uint16(0, 0),
  ])
  const record = Buffer.concat([wireName(key.name), uint16(TYPE_TSIG, CLASS_ANY), uint32(0), counted(data)])
  const octets = Buffer.concat([message, record])
  octets.writeUInt16BE(message.readUInt16BE(10) + 1, 10)
  return { octets, mac }
}

/** Whether an answer is signed with the key, as an answer to that request (RFC 8945 §5.3). */
export function isSignedAnswer(answer: Buffer, request: SignedMessage, key: TsigKey): boolean {
  const name = wireName(key.name.toLowerCase())
  const algorithm = wireName(key.algorithm.toLowerCase())
  // the signature is the last record, with an uncompressed name (RFC 8945 §4.2)
  const start = answer.lastIndexOf(Buffer.concat([name, uint16(TYPE_TSIG, CLASS_ANY)]))
  const data = start + name.length + 10 + algorithm.length
  if (start < 12 || data + 10 > answer.length) return false
  const seconds = answer.readUIntBE(data, 6)
  const length = answer.readUInt16BE(data + 8)
  const mac = answer.subarray(data + 10, data + 10 + length)
  const error = answer.readUInt16BE(data + 10 + length + 2)
  const bare = Buffer.from(answer.subarray(0, start))
  bare.writeUInt16BE(bare.readUInt16BE(10) - 1, 10)
  const fudge = answer.readUInt16BE(data + 6)
  const wanted = macOf(key, [counted(request.mac), bare, ...variables(key, seconds, fudge, error)])
  return mac.length === wanted.length && timingSafeEqual(mac, wanted)
}

function macOf(key: TsigKey, parts: readonly Buffer[]): Buffer {
  const hash = /^hmac-(sha\d+)\.?$/i.exec(key.algorithm)?.[1]
  if (hash === undefined) throw new Error(`${key.algorithm} is no algorithm of TSIG that is known here`)
  const hmac = createHmac(hash.toLowerCase(), Buffer.from(key.secret, 'base64'))
  for (const part of parts) hmac.update(part)
  return hmac.digest()
}

/** What is signed besides the message (RFC 8945 §4.3.3). */
function variables(key: TsigKey, seconds: number, fudge: number, error: number): Buffer[] {
  return [
    wireName(key.name.toLowerCase()),
    uint16(CLASS_ANY),
    uint32(0),
    wireName(key.algorithm.toLowerCase()),
    time(seconds),
    uint16(fudge, error, 0),
  ]
}

/** 48 bits. */
function time(seconds: number): Buffer {
  const octets = Buffer.alloc(6)
  octets.writeUIntBE(seconds, 0, 6)
  return octets
}
