import { followDirective } from './directives.js'
import { type Entry, readEntries } from './entries.js'
import { readRecord } from './read-record.js'
import { type Reading, reporter, type Scope } from './reading.js'
import { opensTemplate } from './template-line.js'
import type { Token } from './tokens.js'
import type { ReadZoneFileOptions, ZoneFile } from './zone-file.js'
import { withoutFinalDot } from './zone-name.js'

/**
 * Reads a zone file (RFC 1035 §5.1) and all that it includes. Never throws: what is wrong is in `problems`, and the
 * other lines count.
 *
 * @example
 * ```ts
 * import { readZoneFile } from '@dkimkit/core'
 *
 * const { records, problems } = readZoneFile('mail._domainkey 1h TXT "v=DKIM1; " "p="\n', { origin: 'example.com' })
 * records.map(({ owner, ttl, value }) => [owner, ttl, value]) // => [['mail._domainkey.example.com', 3600, 'v=DKIM1; p=']]
 * problems // => []
 * ```
 */
export function readZoneFile(text: string, options: ReadZoneFileOptions = {}): ZoneFile {
  const origin = options.origin === undefined ? undefined : withoutFinalDot(options.origin)
  const reading: Reading = {
    options,
    records: [],
    problems: [],
    apex: undefined,
    firstOrigin: origin,
    class: 'IN',
    defaultTtl: options.ttl,
    statedTtl: undefined,
    soaMinimum: undefined,
    included: 0,
  }
  readText(text, { file: options.file ?? 'zone', origin, owner: undefined }, reading)
  const { records, problems, apex = reading.firstOrigin } = reading
  return { records, problems, ...(apex !== undefined && { origin: apex }) }
}

/** Calls itself for included files only, which the limit of their depth bounds. */
function readText(text: string, scope: Scope, reading: Reading): void {
  for (const entry of readEntries(text, reading.options.skipTemplateLines ?? false)) {
    const context = { reading, scope, report: reporter(reading, scope.file) }
    for (const { code, token } of entry.faults) context.report(code, token)
    const [first] = entry.tokens
    if (!first) continue
    if (isDirective(entry, first, reading)) {
      if (reading.options.skipTemplateLines && entry.tokens.some(opensTemplate)) {
        context.report('template-line', first)
        continue
      }
      const inclusion = entry.broken ? undefined : followDirective(entry.tokens, context)
      if (inclusion) readText(inclusion.text, inclusion.scope, reading)
      continue
    }
    const record = readRecord(entry, context)
    if (record) reading.records.push(record)
  }
}

function isDirective({ indented }: Entry, first: Token, { options }: Reading): boolean {
  if (indented || first.kind !== 'word' || !first.text.startsWith('$')) return false
  return !(options.skipTemplateLines && opensTemplate(first))
}
