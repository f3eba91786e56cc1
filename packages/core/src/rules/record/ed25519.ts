import type { Report } from '../../finding.js'
import { judgeEd25519Point } from '../../key/ed25519-point.js'
import type { RecordReading } from '../../record/reading.js'

/** RFC 8463 §4 wants the octets of RFC 8032 §5.1.5 alone, without the SubjectPublicKeyInfo of RFC 8410. */
export function ed25519Wrapped(reading: RecordReading, report: Report): void {
  if (reading.keyType === 'ed25519' && reading.key?.kind === 'ed25519')
    report('record/ed25519-wrapped', {}, reading.first('p')?.valueStart)
}

export function ed25519Length(reading: RecordReading, report: Report): void {
  const { base64, key } = reading
  if (reading.keyType !== 'ed25519' || !base64 || (base64.problem && base64.problem.kind !== 'length')) return
  const named = key && key.kind !== 'unreadable' && key.kind !== 'truncated'
  if (base64.octets.length !== 32 && !named)
    report('record/ed25519-length', { octets: base64.octets.length }, reading.first('p')?.valueStart)
}

export function ed25519NotAPoint(reading: RecordReading, report: Report): void {
  const { base64 } = reading
  if (reading.keyType !== 'ed25519' || !base64 || base64.problem || base64.octets.length !== 32) return
  const problem = judgeEd25519Point(base64.octets)
  if (problem !== 'ok') report('record/ed25519-not-a-point', { problem }, reading.first('p')?.valueStart)
}
