import type { Place } from '../dns-record.js'
import type { Severity } from '../finding.js'
import type { KeyChoice, KeyType } from '../key/key-type.js'
import type { SelectorState } from './selector-state.js'

/** Where something stands in the file. `places` has the place of each field's value, by the field's name. */
interface Declared {
  readonly at?: Place
  readonly places?: Readonly<Record<string, Place>>
}

/** The manifest as it is written: nothing filled in (`resolveDefaults` does that), names and dates in one form. */
export interface Manifest {
  readonly version: 1
  readonly defaults: ManifestDefaults
  readonly keystore?: KeystoreSettings
  /** In the order of the file, as are all lists below. */
  readonly domains: readonly Domain[]
  readonly rules: readonly RuleEntry[]
  readonly accept: readonly AcceptEntry[]
}

export interface ManifestDefaults extends Declared {
  readonly key?: KeyChoice
  /** Seconds. */
  readonly ttl?: number
  readonly rotation?: Partial<RotationSettings> & Declared
}

/** Durations in seconds. */
export interface RotationSettings {
  /** How long a selector signs. */
  readonly every: number
  /** How long before it is needed a new selector is made. */
  readonly lead: number
  /** How long the old key stays published after the switch is proven. */
  readonly overlap: number
  /** How long `p=` is published before the record goes. */
  readonly tombstone: number
  /** Whether one proven selector always waits. */
  readonly standby: boolean
}

/** Where private keys are kept. `directory` is relative to the manifest's folder and lies inside it. */
export type KeystoreSettings = Declared &
  (
    | { readonly kind: 'age'; readonly recipients: readonly string[]; readonly directory: string }
    | { readonly kind: 'file'; readonly directory: string }
    | { readonly kind: 'github'; readonly environment?: string }
    | { readonly kind: 'external'; readonly note?: string }
  )

export interface Domain extends Declared {
  /** ASCII, lower case, no final dot. */
  readonly name: string
  readonly zone?: ZoneSettings
  readonly streams: readonly Stream[]
  readonly senders: readonly SenderEntry[]
}

/** The zone in which a domain's records are declared. */
export interface ZoneSettings {
  /** The id of a zone kind, such as `route53`. */
  readonly kind: string
  /** How the provider knows the zone. */
  readonly id?: string
  /** The zone's name, where it is not the domain's own. */
  readonly name?: string
  /** Azure only. */
  readonly resourceGroup?: string
}

export interface Stream extends Declared {
  readonly name: string
  readonly key?: KeyChoice
  readonly selectors: readonly Selector[]
  /** Names that were in use, and are never used again. */
  readonly removed: readonly string[]
}

export interface Selector extends Declared {
  readonly name: string
  readonly algorithm: KeyType
  /** The value of p=, without white space. */
  readonly publicKey: string
  readonly tags: SelectorTags
  readonly state: SelectorState
  /** When each state was reached: `YYYY-MM-DDThh:mm:ssZ`, in UTC, so that text order is time order. */
  readonly since: Readonly<Partial<Record<SelectorState, string>>>
}

/** Tag values as the record holds them. */
export interface SelectorTags {
  readonly h?: string
  readonly n?: string
  readonly s?: string
  readonly t?: string
}

/** A mail service that sends for a domain. Two accounts of one service are two entries. */
export interface SenderEntry extends Declared {
  readonly name: string
  /** Its id in the catalogue of senders. */
  readonly service: string
  readonly variables: Readonly<Record<string, string>>
}

/** Another severity for a code. */
export interface RuleEntry extends Declared {
  readonly code: string
  readonly severity: Severity | 'off'
}

/** A finding that is known and tolerated until the end of a day. */
export interface AcceptEntry extends Declared {
  readonly code: string
  readonly owner: string
  /** `YYYY-MM-DD`. */
  readonly until: string
  readonly reason?: string
}
