/**
 * A value for Terraform's JSON in which all text stays text: in JSON every string is a template, and what stands in
 * `${…}` or `%{…}` would be evaluated.
 *
 * @example
 * ```ts
 * import { escapeTemplates } from '@dkimkit/core'
 *
 * escapeTemplates({ txt: ['v=DKIM1; n=%{x}; p='] }) // => { txt: ['v=DKIM1; n=%%{x}; p='] }
 * ```
 */
export function escapeTemplates<T>(value: T): T {
  return escapeValue(value) as T
}

function escapeValue(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('{') ? value.replace(/([$%])\{/g, '$1$1{') : value
  if (Array.isArray(value)) return value.map(escapeValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, escapeValue(item)]))
}
