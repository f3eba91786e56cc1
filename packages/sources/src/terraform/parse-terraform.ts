import { parseJson } from '../data/parse-json.js'
import type { HclParser } from '../hcl/parse-hcl.js'
import type { Collector } from '../records/collector.js'
import { indexLines } from '../text/line-index.js'
import { bodyOfJson, settingsOfJson } from './json-body.js'
import type { TerraformFile } from './read-terraform.js'

/** Parses a file of Terraform, HCL or JSON by its content; what is broken is a finding where it breaks. */
export function parseTerraform(path: string, text: string, parse: HclParser, into: Collector): TerraformFile {
  const placeOf = indexLines(text, path)
  if (/^\ufeff?\s*\{/.test(text)) {
    const { documents, problems } = parseJson(text)
    for (const { problem, offset } of problems) into.broken(problem, placeOf(offset))
    const [document] = documents
    if (!document) return { path, body: { attributes: [], blocks: [] }, placeOf }
    const body = path.endsWith('.tfvars.json') ? settingsOfJson(document, parse) : bodyOfJson(document, parse)
    return { path, body, placeOf }
  }
  const { body, errors } = parse(text)
  for (const offset of errors) {
    const line = text.slice(offset, offset + 200).split('\n')[0] ?? ''
    // The line may hold a key, so it is shown only where it surely does not.
    into.broken('syntax', placeOf(offset), /^[\s\w=.{}()[\]-]{0,40}$/.test(line) ? line.trim() : '')
  }
  return { path, body, placeOf }
}
