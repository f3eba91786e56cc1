import type { Budget } from '../budget.js'
import type { Js, JsRecord, Names, Spot } from './js-value.js'

/** What `D` and `D_EXTEND` declare: a zone's name and what is given for it. */
export interface DeclaredZone {
  readonly name: Js
  readonly modifiers: readonly Js[]
  readonly extends: boolean
  readonly at: Spot
}

/** The state of a reading of a `dnsconfig.js` and what it requires. Nothing is executed: code is read as data. */
export interface Machine {
  readonly budget: Budget
  readonly globals: Names
  readonly zones: DeclaredZone[]
  /** What `DEFAULTS` gives to every zone. */
  readonly defaults: Js[]
  /** Runs the file that the code requires; undefined where it is not in the tree. */
  require(name: string, from: string, at: Spot): Js | undefined
  /** Code that is not followed, as what decides about it is not known. */
  undecided(file: string, start: number, end: number): void
  /** Runs the files of a folder. */
  requireAll(folder: string, from: string, deep: boolean): void
}

/** The record types whose functions take a name and a target. */
export const recordTypes: ReadonlySet<string> = new Set([
  'A',
  'AAAA',
  'ALIAS',
  'CAA',
  'CNAME',
  'DNAME',
  'DS',
  'HTTPS',
  'MX',
  'NAPTR',
  'NS',
  'PTR',
  'SRV',
  'SSHFP',
  'SVCB',
  'TLSA',
  'TXT',
])

/** A record as a call of its type's function. */
export function recordCall(type: string, args: readonly Js[], at: Spot): JsRecord {
  return { kind: 'record', type, args, at }
}
