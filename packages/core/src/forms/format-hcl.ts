/** A block of Terraform's language: `type "label" … { … }`. */
export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly attributes: Readonly<Record<string, unknown>>
  /** The attributes that are blocks of their own. */
  readonly blocks: readonly string[]
}

/** No text of a record holds U+0000, so it can mark what is an expression. */
const mark = '\0'

/** A text that `formatHcl` writes as an expression, such as `var.zone_id`, without quotes. */
export function hclExpression(expression: string): string {
  return mark + expression
}

/** A block in the layout of `terraform fmt`. */
export function formatHcl(block: HclBlock): string {
  const labels = block.labels.map((label) => ` ${quoteHcl(label)}`).join('')
  return [`${block.type}${labels} {`, ...bodyLines(block).map((line) => (line === '' ? '' : `  ${line}`)), '}'].join(
    '\n',
  )
}

function bodyLines({ attributes, blocks }: HclBlock): string[] {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const isBlock = ([name, value]: [string, unknown]) => blocks.includes(name) && Array.isArray(value)
  const plain = entries.filter((entry) => !isBlock(entry))
  const width = Math.max(0, ...plain.map(([name]) => name.length))
  const lines = plain.map(([name, value]) => `${name.padEnd(width)} = ${formatValue(value)}`)
  for (const [name, list] of entries.filter(isBlock)) {
    for (const inner of list as readonly Record<string, unknown>[]) {
      lines.push('', ...formatHcl({ type: name, labels: [], attributes: inner, blocks: [] }).split('\n'))
    }
  }
  return lines
}

function formatValue(value: unknown): string {
  if (typeof value === 'string') return value.startsWith(mark) ? value.slice(1) : quoteHcl(value)
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([name, item]) => `${name} = ${formatValue(item)}`)
  return `{ ${entries.join(', ')} }`
}

/**
 * A text as a string of Terraform's language.
 *
 * `${` and `%{` begin a template and are doubled; a `$` or `%` before another one is escaped, so that the two are not
 * read as a doubled sign.
 */
export function quoteHcl(text: string): string {
  return `"${text.replace(/["\\]|[$%](?=[$%{])|[\x00-\x1f\x7f]/g, (sign, offset: number) => {
    if (sign === '"' || sign === '\\') return `\\${sign}`
    if (text[offset + 1] === '{' && (sign === '$' || sign === '%')) return sign + sign
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })}"`
}
