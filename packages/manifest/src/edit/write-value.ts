import { plainKind } from '../check/plain-kind.js'

/** A value that is written into a manifest; a map keeps its order, and lists are written in flow style. */
export type Written = string | readonly string[] | WrittenMap

export interface WrittenMap {
  readonly fields: readonly (readonly [string, Written])[]
  /** On one line, wherever it stands. */
  readonly flow?: true
}

/** Lines `name: value` at an indentation, without the last line end. */
export function writeBlockField(
  name: string,
  value: Written,
  layout: { readonly indent: number; readonly step: number; readonly eol: string },
): string {
  const { indent, step, eol } = layout
  const start = `${' '.repeat(indent)}${writeScalar(name)}:`
  if (!isMap(value) || value.flow || value.fields.length === 0) return `${start} ${writeFlow(value)}`
  const inner = value.fields.map(([field, content]) =>
    writeBlockField(field, content, { indent: indent + step, step, eol }),
  )
  return [start, ...inner].join(eol)
}

/** `{ name: value }`, `[item, item]` or a scalar, on one line. */
export function writeFlow(value: Written): string {
  if (typeof value === 'string') return writeScalar(value)
  if (!isMap(value)) return `[${value.map(writeScalar).join(', ')}]`
  return value.fields.length === 0 ? '{}' : `{ ${writeFlowFields(value.fields)} }`
}

export function writeFlowFields(fields: WrittenMap['fields']): string {
  return fields.map(([name, value]) => `${writeScalar(name)}: ${writeFlow(value)}`).join(', ')
}

/** A text as it reads back, in quotes only where it would not. */
export function writeScalar(text: string): string {
  // No character that means anything in YAML, in block or in flow style; a ':' only inside.
  const isPlain = /^[A-Za-z0-9_./+=](?:[A-Za-z0-9_./+=@-]|:(?=[A-Za-z0-9_./+=@-]))*$/.test(text)
  const kind = plainKind({ kind: 'scalar', start: 0, end: 0, text, style: 'plain' })
  return isPlain && kind === 'text' ? text : `'${text.replaceAll("'", "''")}'`
}

function isMap(value: Written): value is WrittenMap {
  return typeof value === 'object' && 'fields' in value
}
