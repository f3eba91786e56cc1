import { judgePrivateKeyFile } from '@dkimkit/core'
import { readJson } from './read-json.js'
import { readLines } from './read-lines.js'
import { readZone } from './read-zone.js'
import type { Reader, ReadOptions, SourceReading } from './source.js'

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['lines', readLines],
  ['zone', readZone],
  ['json', readJson],
])

/** The formats that can be named. */
export const sourceFormats: readonly string[] = [...readers.keys()]

/** Reads the records of a text, in the format given or in the one that its content shows. Total. */
export function readSource(
  path: string,
  text: string,
  options: ReadOptions & { readonly format?: string } = {},
): SourceReading {
  const secret = judgePrivateKeyFile(text, path)
  if (secret.length > 0) return { records: [], findings: secret }
  const reader = readers.get(options.format ?? detectFormat(text)) ?? readLines
  return reader(path, text, options)
}

/** The format of a text, by what stands in it and not by its name. */
export function detectFormat(text: string): string {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return 'json'
  return directive.test(start) || record.test(start) ? 'zone' : 'lines'
}

// No blank of these matches a line end: a text of empty lines would be read anew from each of them.
const directive = /^[ \t]*\$(?:ORIGIN|TTL|INCLUDE)[ \t]/im
const record =
  /^\S*[ \t]+(?:[0-9][smhdw0-9]*[ \t]+)?(?:IN[ \t]+)?(?:[0-9][smhdw0-9]*[ \t]+)?(?:TXT|CNAME|SOA|NS)[ \t]/im
