import type { Report } from '../../finding.js'
import { judgeExponent } from '../../key/exponent.js'
import { modulusFromOctets } from '../../key/modulus-from-octets.js'
import { hasRocaFingerprint } from '../../key/roca.js'
import { smallFactor } from '../../key/small-factor.js'
import { smallResidues } from '../../key/small-residues.js'
import type { RecordReading } from '../../record/reading.js'

/** RFC 8301 §3.2: signers MUST use 1024 bits at least and SHOULD use 2048, verifiers MUST handle 1024 to 4096. */
export function keySize(reading: RecordReading, report: Report): void {
  if (reading.key?.kind !== 'rsa') return
  const { bits } = reading.key
  const at = reading.first('p')?.valueStart
  if (bits < 1024) report('record/key-too-short', { bits }, at)
  else if (bits < 2048) report('record/key-short', { bits }, at)
  else if (bits > 4096) report('record/key-too-long', { bits }, at)
  else if (bits > 2048) report('record/key-long', { bits }, at)
}

export function exponent(reading: RecordReading, report: Report): void {
  if (reading.key?.kind !== 'rsa' || isUsualExponent(reading.key.exponent)) return
  const value = modulusFromOctets(reading.key.exponent)
  const judgement = judgeExponent(value, modulusFromOctets(reading.key.modulus))
  const at = reading.first('p')?.valueStart
  const shown = value.toString()
  if (judgement === 'invalid') report('record/exponent-invalid', { exponent: shown }, at)
  if (judgement === 'unusual') report('record/exponent-unusual', { exponent: shown }, at)
}

export function modulusWeak(reading: RecordReading, report: Report): void {
  if (reading.key?.kind !== 'rsa') return
  const { modulus } = reading.key
  const residues = smallResidues(modulus)
  const at = reading.first('p')?.valueStart
  const factor = smallFactor(modulus, residues)
  if (factor !== undefined) report('record/modulus-weak', { problem: 'factor', factor }, at)
  else if (hasRocaFingerprint(modulus, residues)) report('record/modulus-weak', { problem: 'roca', factor: 0 }, at)
}

/** 65537, which nearly every key has: known without any arithmetic. */
function isUsualExponent(octets: Uint8Array): boolean {
  return octets.length === 3 && octets[0] === 1 && octets[1] === 0 && octets[2] === 1
}
