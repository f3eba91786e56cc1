import { type DeclaredRecord, utf8Octets } from '@dkimkit/core'
import type { SourceReading } from '../source.js'

/**
 * Reads one record a line: a value, or an owner, a tab and a value. Empty lines and lines that begin with `#` are passed
 * over. The value is taken as it is, but for blanks and tabs around it: quotes are part of it.
 *
 * @example
 * ```ts
 * import { readLines } from '@dkimkit/sources'
 *
 * const { records } = readLines('keys.txt', 's1._domainkey.example.com\tv=DKIM1; p=\n')
 * records[0]?.owner // => 's1._domainkey.example.com'
 * records[0]?.value // => 'v=DKIM1; p='
 * ```
 */
export function readLines(path: string, text: string): SourceReading {
  const records: DeclaredRecord[] = []
  let line = 0
  for (const content of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    line++
    // Only blanks and tabs: a no-break space would be published.
    if (/^[ \t]*$/.test(content) || content.startsWith('#')) continue
    const tab = content.indexOf('\t')
    // A tab may also fold a value: only what looks like a name before it is an owner.
    const owner = tab > 0 && /^[^\s=;"]+$/.test(content.slice(0, tab)) ? content.slice(0, tab).replace(/\.$/, '') : ''
    const rest = owner === '' ? content : content.slice(tab + 1)
    const value = rest.replace(/^[ \t]+/, '')
    records.push({
      owner,
      type: 'TXT',
      value: utf8Octets(value.replace(/[ \t]+$/, '')),
      format: 'lines',
      at: { file: path, line, column: content.length - value.length + 1 },
    })
  }
  return { records, findings: [] }
}
