import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { bitString, contextTag, DER, derOctets, derTime, integerOf, objectId, sequence, tagged } from './der.js'

/** A certificate for one connection, with its private key. */
export interface Certificate {
  readonly der: Buffer
  readonly pem: string
  readonly privateKeyPem: string
}

/** A day before and a month after: machines whose clocks disagree still agree on a certificate that lives for a run. */
const DAY = 86_400_000

/**
 * Makes a self-signed P-256 certificate for `localhost`, as X.509 version 3 (RFC 5280 §4.1).
 *
 * The engine takes it from the handshake as its one trusted root, so it is a CA; and it checks the alternative name, as Go
 * has read no common name since 1.15.
 */
export function makeCertificate(now: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = sequence(objectId('1.2.840.10045.4.3.2')) // ecdsa-with-SHA256, RFC 5758 §3.2
  const name = sequence(tagged(DER.set, sequence(objectId('2.5.4.3'), tagged(DER.utf8, Buffer.from('localhost')))))
  const serial = randomBytes(16)
  serial[0] = 1 // positive, and without a leading zero
  const body = sequence(
    contextTag(0, integerOf(Buffer.of(2))), // version 3
    integerOf(serial),
    algorithm,
    name,
    sequence(derTime(now - DAY), derTime(now + 30 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    contextTag(3, extensions()),
  )
  const der = sequence(body, algorithm, bitString(sign('sha256', body, privateKey), 0))
  return { der, pem: toPem(der), privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

function extensions(): Buffer {
  return sequence(
    extension('2.5.29.19', { critical: true }, sequence(tagged(DER.boolean, Buffer.of(255)))), // CA, RFC 5280 §4.2.1.9
    // digitalSignature, keyEncipherment, keyAgreement, keyCertSign: bits 0, 2, 4 and 5, RFC 5280 §4.2.1.3
    extension('2.5.29.15', { critical: true }, bitString(Buffer.of(0b10101100), 2)),
    // clientAuth and serverAuth, RFC 5280 §4.2.1.12
    extension('2.5.29.37', {}, sequence(objectId('1.3.6.1.5.5.7.3.2'), objectId('1.3.6.1.5.5.7.3.1'))),
    // a dNSName is tag 2, RFC 5280 §4.2.1.6
    extension('2.5.29.17', {}, sequence(tagged(0x82, Buffer.from('localhost')))),
  )
}

function extension(id: string, { critical = false }: { readonly critical?: boolean }, value: Buffer): Buffer {
  const flag = critical ? [tagged(DER.boolean, Buffer.of(255))] : []
  return sequence(objectId(id), ...flag, derOctets(value))
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
