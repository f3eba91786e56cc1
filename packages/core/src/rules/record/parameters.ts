import type { Report } from '../../finding.js'
import { splitColons } from '../../record/dkim-record.js'
import type { RecordReading } from '../../record/reading.js'

// h=
const definedHashes: readonly string[] = ['sha1', 'sha256']

/** RFC 8301 §3.1: rsa-sha1 MUST NOT be used, so a record without sha256 verifies nothing. */
export function hashNoSha256(reading: RecordReading, report: Report): void {
  const tag = reading.first('h')
  if (tag && !splitColons(tag.value).includes('sha256'))
    report('record/hash-no-sha256', { hashes: tag.value }, tag.valueStart)
}

export function hashSha1(reading: RecordReading, report: Report): void {
  const tag = reading.first('h')
  const hashes = tag ? splitColons(tag.value) : []
  if (hashes.includes('sha1') && hashes.includes('sha256')) report('record/hash-sha1', {}, tag?.valueStart)
}

export function hashUnknown(reading: RecordReading, report: Report): void {
  const tag = reading.first('h')
  if (!tag) return
  for (const hash of splitColons(tag.value)) {
    if (hash !== '' && !definedHashes.includes(hash)) report('record/hash-unknown', { hash }, tag.valueStart)
  }
}

// s=
export function serviceNotEmail(reading: RecordReading, report: Report): void {
  const services = servicesOf(reading)
  if (!services || services.includes('*') || services.includes('email') || isTlsReporting(services)) return
  report('record/service-not-email', { services: services.join(':') }, reading.first('s')?.valueStart)
}

export function serviceTlsrpt(reading: RecordReading, report: Report): void {
  const services = servicesOf(reading)
  if (services && isTlsReporting(services)) report('record/service-tlsrpt', {}, reading.first('s')?.valueStart)
}

function servicesOf(reading: RecordReading): string[] | undefined {
  const tag = reading.first('s')
  return tag && splitColons(tag.value)
}

/** RFC 8460 §3: keys for signing TLS reports carry s=tlsrpt. */
function isTlsReporting(services: readonly string[]): boolean {
  return services.length === 1 && services[0] === 'tlsrpt'
}

// t=
export function flagTesting(reading: RecordReading, report: Report): void {
  const tag = reading.first('t')
  if (tag && splitColons(tag.value).includes('y')) report('record/flag-testing', {}, tag.valueStart)
}

export function flagUnknown(reading: RecordReading, report: Report): void {
  const tag = reading.first('t')
  if (!tag) return
  for (const flag of splitColons(tag.value)) {
    if (flag !== '' && flag !== 'y' && flag !== 's') report('record/flag-unknown', { flag }, tag.valueStart)
  }
}

// g=, RFC 6376 appendix C: removed; RFC 4871 verifiers read an empty one as 'matches nothing'
export function granularity(reading: RecordReading, report: Report): void {
  const tag = reading.first('g')
  if (tag && tag.value !== '*') report('record/granularity', { granularity: tag.value }, tag.valueStart)
}

export function granularityAny(reading: RecordReading, report: Report): void {
  const tag = reading.first('g')
  if (tag?.value === '*') report('record/granularity-any', {}, tag.valueStart)
}

/** Off unless asked for: DKIM2 is a draft. */
export function dkim2Retired(reading: RecordReading, report: Report): void {
  for (const tag of reading.tags) {
    if (tag.name === 'h' || tag.name === 'n' || tag.name === 's')
      report('record/dkim2-retired', { tag: tag.name }, tag.start)
  }
}
