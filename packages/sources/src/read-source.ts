import { findingOf, judgePrivateKeyFile } from '@dkimkit/core'
import { detectFormat } from './detect-format.js'
import { readDnscontrol } from './dnscontrol/read-dnscontrol.js'
import { loadHcl } from './hcl/load-hcl.js'
import { readJson, readYaml } from './records/read-data.js'
import { readLines } from './records/read-lines.js'
import type { Reader, ReadOptions, SourceReading } from './source.js'
import { readTerraformText } from './terraform/read-terraform-text.js'
import { readZone } from './zone/read-zone.js'

const readers: Readonly<Record<string, Reader>> = {
  lines: readLines,
  zone: readZone,
  json: readJson,
  yaml: readYaml,
  dnscontrol: readDnscontrol,
}

/** The formats that can be named. */
export const sourceFormats: readonly string[] = [...Object.keys(readers), 'terraform']

/**
 * Reads the records of one text, in the format given or in the one that its content shows; a text that shows none is
 * read line by line. Never throws for what a text holds.
 *
 * @example
 * ```ts
 * import { readSource } from '@dkimkit/sources'
 *
 * const { records } = await readSource('dns.tf', 'resource "aws_route53_record" "dkim" {\n  name = "s1._domainkey.example.com"\n  type = "TXT"\n  records = ["v=DKIM1; p="]\n}\n')
 * records.map(({ owner, value, at }) => [owner, value, at?.line]) // => [['s1._domainkey.example.com', 'v=DKIM1; p=', 4]]
 * ```
 */
export async function readSource(
  path: string,
  text: string,
  options: ReadOptions & { readonly format?: string } = {},
): Promise<SourceReading> {
  const secret = judgePrivateKeyFile(text, path)
  if (secret.length > 0) return { records: [], findings: secret }
  const format = options.format ?? formatOf(path, text)
  if (format === 'terraform') return readTerraformText(path, text, options, await loadHcl())
  const reader = (Object.hasOwn(readers, format) && readers[format]) || readLines
  const reading = reader(path, text, options)
  if (reading.records.length > 0 || reading.findings.length > 0 || (format !== 'json' && format !== 'yaml'))
    return reading
  const at = { file: path, line: 1, column: 1 }
  return {
    records: [],
    findings: [
      findingOf('source/line-broken', { format: format.toUpperCase(), problem: 'no-records', seen: '' }, { at }),
    ],
  }
}

function formatOf(path: string, text: string): string {
  return /\.(?:tf|tf\.json)$/.test(path) ? 'terraform' : (detectFormat(text) ?? 'lines')
}
