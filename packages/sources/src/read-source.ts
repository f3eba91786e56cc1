import { judgePrivateKeyFile } from '@dkimkit/core'
import { detectFormat } from './detect-format.js'
import { readJson, readYaml } from './records/read-data.js'
import { readLines } from './records/read-lines.js'
import type { Reader, ReadOptions, SourceReading } from './source.js'
import { readZone } from './zone/read-zone.js'

const readers: Readonly<Record<string, Reader>> = { lines: readLines, zone: readZone, json: readJson, yaml: readYaml }

/** The formats that can be named. */
export const sourceFormats: readonly string[] = Object.keys(readers)

/** Reads the records of a text, in the format given or in the one that its content shows. Total. */
export function readSource(
  path: string,
  text: string,
  options: ReadOptions & { readonly format?: string } = {},
): SourceReading {
  const secret = judgePrivateKeyFile(text, path)
  if (secret.length > 0) return { records: [], findings: secret }
  const reader = readers[options.format ?? detectFormat(text) ?? 'lines'] ?? readLines
  return reader(path, text, options)
}
