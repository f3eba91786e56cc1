import { findingOf } from '@dkimkit/core'
import { detectFormat } from '../detect-format.js'
import { readJson, readYaml } from '../records/read-data.js'
import type { ReadOptions, SourceReading } from '../source.js'

/** Reads a YAML or JSON file of a tree. One that is broken is only a finding where records stand in it. */
export function readDataFile(path: string, text: string, options: ReadOptions): SourceReading {
  const reading = (detectFormat(text) === 'json' ? readJson : readYaml)(path, text, options)
  const isBroken = reading.findings.some(({ code }) => code === 'source/line-broken')
  if (!isBroken) return reading
  const others = reading.findings.filter(({ code }) => code !== 'source/line-broken')
  if (!holdsRecords(text)) return { records: reading.records, findings: others }
  // A template is not broken: it is not finished.
  const offset = text.search(/\{\{|\{%|<%/)
  if (offset < 0) return reading
  const line = text.slice(0, offset).split('\n').length
  const at = { file: path, line, column: 1 }
  const seen = (text.slice(offset).split('\n')[0] ?? '').slice(0, 40)
  return { records: reading.records, findings: [...others, findingOf('source/line-skipped', { seen }, { at })] }
}

function holdsRecords(text: string): boolean {
  return /_domainkey|v\s*=\s*DKIM1/i.test(text) && /\b(?:TXT|CNAME)\b/i.test(text)
}
