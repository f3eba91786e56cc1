import type { HclParser } from '../hcl/parse-hcl.js'
import { type Collector, collect } from '../records/collector.js'
import type { ReadOptions, SourceReading } from '../source.js'
import { indexLines } from '../text/line-index.js'
import { parseTerraform } from './parse-terraform.js'
import { readTerraform } from './read-terraform.js'

/** Reads one file of Terraform on its own, as the whole of a root module. */
export function readTerraformText(path: string, text: string, options: ReadOptions, parse: HclParser): SourceReading {
  const into = terraformCollector(path, text)
  const file = parseTerraform(path, text, parse, into)
  readTerraform([file], { read: options.read ?? (() => undefined), ...(options.zone && { zone: options.zone }) }, into)
  return into.reading()
}

/** A collector for Terraform's files. */
export function terraformCollector(path = '', text = ''): Collector {
  return collect({ format: 'terraform', formatName: 'HCL', placeOf: indexLines(text, path), tool: 'Terraform' })
}
