/** A part of the manifest that has the form it should have. `start` is the offset at which it is written. */
export type Checked = CheckedValue | CheckedMap | CheckedList

export interface CheckedValue {
  readonly kind: 'value'
  readonly start: number
  /** What the model holds. */
  readonly value: string | number | boolean
}

export interface CheckedMap {
  readonly kind: 'map'
  readonly start: number
  /** Those that are sound, in order. */
  readonly fields: readonly CheckedField[]
  /** Whether there are others. */
  readonly isBroken: boolean
}

export interface CheckedField {
  /** As the model holds it. */
  readonly name: string
  readonly nameStart: number
  readonly value: Checked
}

export interface CheckedList {
  readonly kind: 'list'
  readonly start: number
  readonly items: readonly Checked[]
}
