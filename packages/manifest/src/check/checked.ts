/**
 * A part of the manifest that has the form it should have. `start` is the offset at which it is written, `nameStart`
 * that of the name before it.
 */
export type Checked = CheckedValue | CheckedMap | CheckedList

export interface CheckedValue {
  readonly kind: 'value'
  readonly nameStart: number
  readonly start: number
  /** What the model holds. */
  readonly value: string | number | boolean
}

export interface CheckedMap {
  readonly kind: 'map'
  readonly nameStart: number
  readonly start: number
  /** By name; undefined where the value is broken. */
  readonly fields: ReadonlyMap<string, Checked | undefined>
}

export interface CheckedList {
  readonly kind: 'list'
  readonly nameStart: number
  readonly start: number
  readonly items: readonly Checked[]
}
