import type { DnsRecord } from '../dns-record.js'
import type { ResourceTreatment } from './treatment.js'

/** The zone that a record is written into: its name without final dot, and how the provider knows it. */
export interface Zone {
  readonly name: string
  /**
   * What the provider's resource asks for: Route 53's hosted zone id, Google's managed zone, Linode's domain id…
   * Providers that know a zone by its name take `name` where this is left out (`ZoneKind.zoneBy`).
   */
  readonly id?: string
  /** Azure only. */
  readonly resourceGroup?: string
  /** The resource type to write, where a provider has several; the first one of the kind where this is left out. */
  readonly resource?: string
}

/** A Terraform resource that holds DNS records: its type and its attributes, as JSON. All text is literal: no templates. */
export interface ZoneResource {
  readonly type: string
  readonly attributes: Readonly<Record<string, unknown>>
}

/** What a provider accepts. */
export interface ZoneLimits {
  /** Octets of a TXT value on the wire; absent where no limit is known. */
  readonly value?: number
  readonly ttl: TtlLimits
}

/** TTLs in seconds. */
export interface TtlLimits {
  readonly min: number
  readonly max: number
  /** What `encode` writes for a record without TTL. */
  readonly default: number
  /** Taken too, and means that the provider chooses: `decode` then gives no TTL. */
  readonly auto?: number
  /** The only ones that are kept as they are; the provider rounds others. */
  readonly only?: readonly number[]
}

/** How a provider wants the text of a TXT record in its attribute. */
export type TxtEncoding = 'plain' | 'inner-quotes' | 'full-quotes' | 'list'

/**
 * What a provider makes of quotes in that text.
 *
 * `literal`: they are part of the value. `wrapped`: it puts quotes around the whole and reads strings. `strings`: text
 * in quotes is read as strings, other text is the value. `words`: strings are cut at spaces too.
 */
export type TxtReading = 'literal' | 'wrapped' | 'strings' | 'words'

/** In which form a name is written: relative to the zone, absolute, absolute with a final dot. */
export type NameForm = 'relative' | 'absolute' | 'absolute-dot'

/**
 * What a provider makes of a name without final dot: the zone's name is appended, it is absolute, it is absolute when
 * it ends in the zone's name and else relative, or it is refused.
 */
export type BareName = 'relative' | 'absolute' | 'either' | 'refused'

/** What a provider makes of a CNAME target without final dot: it is absolute, the zone's name is appended, it is refused. */
export type BareTarget = 'absolute' | 'relative' | 'refused'

/** How a resource names its zone: by an id, by the zone's name, or by its name with a final dot. */
export type ZoneReference = 'id' | 'name' | 'name-dot'

/** One value as a resource holds it; a list holds the strings of one TXT record. */
export type WrittenValue = string | readonly string[]

/** The records of one owner and type, as a resource's attributes hold them: nothing read into them yet. */
export interface WrittenSet {
  readonly type: string
  readonly name: string
  readonly zone?: string
  readonly ttl?: number
  readonly values: readonly WrittenValue[]
}

/**
 * A DNS provider's way to hold records in Terraform: all that dkimkit knows of it, used both ways.
 *
 * `decode(encode(record, zone), zone)` gives the record back, its owner and target in lower case.
 */
export interface ZoneKind {
  /** The word used in a manifest and in `--form terraform:<id>`. */
  readonly id: string
  /** The provider's source address in Terraform's registry. */
  readonly provider: string
  /** The resource types that hold a record of each type; the first is the one that `encode` writes. */
  readonly resources: { readonly TXT: readonly [string, ...string[]]; readonly CNAME: readonly [string, ...string[]] }
  readonly zoneBy: ZoneReference
  readonly txt: TxtEncoding
  readonly txtReading: TxtReading
  /** The form in which `encode` writes the owner. */
  readonly name: NameForm
  readonly bareName: BareName
  /** Whether `encode` writes a CNAME target with its final dot. */
  readonly targetDot: boolean
  readonly bareTarget: BareTarget
  readonly limits: ZoneLimits
  /** Attributes that Terraform's own language writes as blocks; in JSON they are lists of objects. */
  readonly blocks: readonly string[]
  /** By resource type: what becomes of other forms than those that `encode` writes, and of changes. */
  readonly treatment: Readonly<Record<string, ResourceTreatment>>
  /**
   * The resource that publishes the record.
   *
   * Throws `DkimError('bad-record')` for a record that the provider can't hold (another type than TXT or CNAME, a value
   * too long, a TTL it does not take, an owner outside the zone), `DkimError('bad-argument')` for a zone that lacks
   * what the provider asks for.
   */
  encode(record: DnsRecord, zone: Zone): ZoneResource
  /**
   * The records that the resource declares, with the wire value that would be published; `zone` serves where the
   * attributes name no zone. A relative owner stays relative where no zone is known. A record of another type than TXT
   * or CNAME has its value as the attributes write it. Empty for a resource of another kind, or attributes of no known
   * shape; never throws.
   */
  decode(resource: ZoneResource, zone?: Pick<Zone, 'name'>): DnsRecord[]
  /** The attributes as they are written, for rules that judge the writing; undefined where `decode` finds nothing. */
  read(resource: ZoneResource): WrittenSet | undefined
}
