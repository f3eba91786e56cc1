import type { ScalarNode } from '../tree/node.js'

/** What the core schema of YAML (1.2 §10.3.2) makes of a scalar, as every other reader of the file will. */
export type PlainKind = 'text' | 'null' | 'flag' | 'integer' | 'number'

export function plainKind({ text, style }: ScalarNode): PlainKind {
  if (style !== 'plain') return 'text'
  const first = text.charCodeAt(0)
  // Most values start with a letter that no null, flag or number starts with.
  if (first > 64 && !'NnTtFf~'.includes(text.charAt(0))) return 'text'
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return 'null'
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return 'flag'
  if (/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text)) return 'integer'
  if (/^[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return 'number'
  return /^(?:[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN))$/.test(text) ? 'number' : 'text'
}
