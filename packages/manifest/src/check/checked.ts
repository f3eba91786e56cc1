import type { Place } from '@dkimkit/core'
import type { ScalarNode } from '../tree/node.js'

/** A part of the manifest that has the form it should have; broken parts are left out. */
export type Checked = CheckedValue | CheckedMap | CheckedList

/** `at` is where it is written, `value` what the model holds. */
export interface CheckedValue {
  readonly kind: 'value'
  readonly at: Place
  readonly value: string | number | boolean
}

export interface CheckedMap {
  readonly kind: 'map'
  readonly at: Place
  readonly fields: ReadonlyMap<string, CheckedField>
}

/** `name` as the model holds it, `at` the place of the name. */
export interface CheckedField {
  readonly key: ScalarNode
  readonly at: Place
  readonly value: Checked
}

export interface CheckedList {
  readonly kind: 'list'
  readonly at: Place
  readonly items: readonly Checked[]
}
