import type { Report } from '../../finding.js'
import type { RecordReading } from '../../record/reading.js'

/** Lengths at which consoles, forms and old tools cut a value. */
const usualCuts: readonly number[] = [
  63, 64, 76, 99, 100, 127, 128, 200, 250, 253, 254, 255, 256, 300, 500, 510, 511, 512, 1000, 1023, 1024,
]

export function keyTruncated(reading: RecordReading, report: Report): void {
  const { key, base64, text } = reading
  const tag = reading.first('p')
  if (key?.kind !== 'truncated' || !base64 || !tag || reading.keyType === 'ed25519') return
  const cut = [text.length, base64.text.length].find((length) => usualCuts.includes(length)) ?? 0
  report('record/key-truncated', { has: key.has, wants: key.wants, cut }, tag.valueStart + tag.value.length)
}

export function keyUnreadable(reading: RecordReading, report: Report): void {
  const { key, base64 } = reading
  if (key?.kind !== 'unreadable' || !base64 || base64.problem || isRawEd25519(reading) || reading.keyType === 'ed25519')
    return
  report('record/key-unreadable', { octets: base64.octets.length }, reading.first('p')?.valueStart)
}

export function keyTrailingData(reading: RecordReading, report: Report): void {
  const { key } = reading
  if (key?.kind === 'rsa' && key.trailing > 0)
    report('record/key-trailing-data', { octets: key.trailing }, reading.first('p')?.valueStart)
}

export function keyIsCertificate(reading: RecordReading, report: Report): void {
  const { key } = reading
  if (key?.kind === 'certificate' || key?.kind === 'certificate request') {
    report('record/key-is-certificate', { kind: key.kind }, reading.first('p')?.valueStart)
  }
}

/** RFC 6376 §3.6.1: unrecognized key types MUST be ignored. */
export function keyTypeUnknown(reading: RecordReading, report: Report): void {
  if (reading.keyType === 'rsa' || reading.keyType === 'ed25519') return
  report('record/key-type-unknown', { type: reading.keyType }, reading.first('k')?.valueStart)
}

export function keyTypeMismatch(reading: RecordReading, report: Report): void {
  const { key, keyType } = reading
  if (keyType !== 'rsa' && keyType !== 'ed25519') return
  const seen =
    key?.kind === 'other-key'
      ? key.name
      : key?.kind === 'rsa'
        ? 'rsa'
        : key?.kind === 'ed25519' || isRawEd25519(reading)
          ? 'ed25519'
          : keyType
  if (seen !== keyType) report('record/key-type-mismatch', { declared: keyType, seen }, reading.first('p')?.valueStart)
}

export function keyPkcs1(reading: RecordReading, report: Report): void {
  if (reading.keyType !== 'ed25519' && reading.key?.kind === 'rsa' && reading.key.form === 'pkcs1')
    report('record/key-pkcs1', {}, reading.first('p')?.valueStart)
}

/** 32 octets that are no DER: an Ed25519 key whose k= was forgotten (RFC 8463 §4). */
function isRawEd25519(reading: RecordReading): boolean {
  return reading.keyType === 'rsa' && reading.key?.kind === 'unreadable' && reading.base64?.octets.length === 32
}
