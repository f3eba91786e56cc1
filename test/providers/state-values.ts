import type { State, Value } from '@dkimkit/terraform-plugin'

/** An attribute that holds text; empty where it is not set. */
export function textIn(state: State, name: string): string {
  const value = state[name]
  return typeof value === 'string' ? value : ''
}

/** An attribute that holds a number; `null` where it is not set. */
export function numberIn(state: State, name: string): number | null {
  const value = state[name]
  return value === null || value === undefined || typeof value === 'symbol' ? null : Number(value)
}

/** An attribute that holds texts; empty where it is not set. */
export function textsIn(state: State, name: string): string[] {
  return textsOf(state[name])
}

/** The parts of a key, joined with slashes. */
export function keyIn(state: State, ...names: readonly string[]): string {
  return names.map((name) => lineOf(state[name])).join('/')
}

/** A value as text: a list has a line for each of its texts, `null` and an object have none. */
export function lineOf(value: Value | undefined): string {
  if (Array.isArray(value)) return textsOf(value).join('\n')
  return value === null || value === undefined || typeof value === 'symbol' ? '' : String(value)
}

/** A value that holds texts; empty for any other. */
function textsOf(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** The objects of a nested block or attribute. */
export function objectsIn(state: State, name: string): State[] {
  const value = state[name]
  return Array.isArray(value) ? (value as State[]) : []
}
