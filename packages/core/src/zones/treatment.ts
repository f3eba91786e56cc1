/**
 * How a TXT value is written.
 *
 * `plain`: without quotes. `quoted`: strings in quotes, one space between. `quoted-loosely`: in quotes, but not so.
 * `inner`: quotes only between the strings, as in `a" "b`. `list`: a list of strings. `stray-quotes`: quotes that open
 * and close nothing. `-long`: one string has over 255 octets.
 */
export type TxtForm =
  | 'plain'
  | 'plain-long'
  | 'quoted'
  | 'quoted-long'
  | 'quoted-loosely'
  | 'inner'
  | 'inner-long'
  | 'list'
  | 'stray-quotes'

/** In which way a name differs from what `encode` writes. */
export type NameSlip = 'final-dot' | 'no-final-dot' | 'upper-case'

/**
 * What becomes of a text that is written otherwise than `encode` writes it.
 *
 * `drifts`: every plan shows a change. `refused`: the apply fails and nothing is published. `tainted`: something is
 * published that is not this text, and the apply fails after that.
 */
export type Treatment = 'drifts' | 'refused' | 'tainted'

/** What is known of a resource type beyond what it publishes. A form that is absent is kept as it is written. */
export interface ResourceTreatment {
  /** `escaped` holds for any text with a `\` in it. A form that is absent publishes what `decode` reads. */
  readonly txt?: Readonly<Partial<Record<TxtForm | 'escaped', Treatment>>>
  readonly name?: Readonly<Partial<Record<NameSlip, Treatment>>>
  readonly target?: Readonly<Partial<Record<NameSlip, Treatment>>>
  /** The name of the zone. */
  readonly zone?: Readonly<Partial<Record<NameSlip, Treatment>>>
  /** A change of these deletes the record before the new one is written. */
  readonly replacedBy?: readonly ('value' | 'ttl')[]
  /** Whether the provider takes a new text for the old one, so that the change is never applied. */
  readonly ignores?: (before: string, after: string) => boolean
}
