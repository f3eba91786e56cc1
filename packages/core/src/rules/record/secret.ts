import type { Report } from '../../finding.js'
import { findPrivateKey } from '../../record/find-private-key.js'
import type { RecordReading } from '../../record/reading.js'

/** When it fires no other rule runs: their text could quote the key. */
export function keyIsPrivate(reading: RecordReading, report: Report): void {
  const secret = findPrivateKey(reading)
  if (secret) report('record/key-is-private', { form: secret.form }, secret.offset)
}
