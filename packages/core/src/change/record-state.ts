import type { DeclaredRecord } from '../dns-record.js'
import { canonicalName } from '../name/labels.js'
import { keyIdentity, tagIdentity } from '../record/key-identity.js'
import { type RecordReading, readRecord } from '../record/reading.js'
import { judgeRecord } from '../rules/lint-dkim-record.js'

/** A record as changes are judged: what it publishes, and what it is worth to a verifier. */
export interface RecordState {
  readonly record: DeclaredRecord
  /** Of a TXT record. */
  readonly reading?: RecordReading
  /** Equal for records that publish the same, however they are written. */
  readonly content: string
  /** Equal for equal keys; absent where the record holds none itself. */
  readonly key?: string
  readonly isRevoked: boolean
  /** Whether signatures can be verified with it, as far as it can be told: a CNAME selector leads to a key. */
  readonly works: boolean
}

/** Reads a record for the rules of `change/`. Total. */
export function readState(record: DeclaredRecord): RecordState {
  const { type, value } = record
  if (type === 'CNAME') return { record, content: `CNAME ${canonicalName(value)}`, isRevoked: false, works: true }
  if (type !== 'TXT') return { record, content: `${type} ${value}`, isRevoked: false, works: false }
  const reading = readRecord(value)
  const p = reading.first('p')
  const key = keyIdentity(reading)
  const works = p !== undefined && p.value !== '' && isValid(reading)
  return {
    record,
    reading,
    // A record that a slip voids is another one than the same text without the slip.
    content: `TXT ${key} ${tagIdentity(reading)} ${works}`,
    ...(p && p.value !== '' ? { key } : {}),
    isRevoked: p?.value === '',
    works,
  }
}

/** A reader that reads each record once. */
export function stateReader(): (record: DeclaredRecord) => RecordState {
  const states = new Map<DeclaredRecord, RecordState>()
  return (record) => {
    const state = states.get(record) ?? readState(record)
    states.set(record, state)
    return state
  }
}

/** Whether the standard lets verifiers use the record. A weak modulus does not hinder them. */
function isValid(reading: RecordReading): boolean {
  return judgeRecord(reading).every(({ code, severity }) => severity !== 'error' || code === 'record/modulus-weak')
}
