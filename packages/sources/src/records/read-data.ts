import type { DataNode, DataReading } from '../data/data-node.js'
import { parseJson } from '../data/parse-json.js'
import { parseYaml } from '../data/parse-yaml.js'
import { isManifest } from '../manifest/is-manifest.js'
import { isOctodns, readOctodns } from '../octodns/read-octodns.js'
import { isRegistry, readRegistry } from '../registry/read-registry.js'
import { nothing, type ReadOptions, type SourceReading } from '../source.js'
import { isPlan, readPlanDocument } from '../terraform/read-plan.js'
import { indexLines } from '../text/line-index.js'
import { zoneOfPath } from '../zone/zone-of-path.js'
import { apiFormat } from './api-format.js'
import { type Collector, collect } from './collector.js'
import { readPlainRecords } from './read-plain-records.js'
import { readRecordList } from './read-record-list.js'

/** Reads a JSON text by its shape: a Terraform plan, an export of a DNS service, a registry's file, a list of records. */
export function readJson(path: string, text: string, options: ReadOptions): SourceReading {
  return readData(path, text, parseJson(text), 'JSON', options)
}

/** Reads a YAML text by its shape: octoDNS, a manifest, a list of records. */
export function readYaml(path: string, text: string, options: ReadOptions): SourceReading {
  return readData(path, text, parseYaml(text), 'YAML', options)
}

function readData(
  path: string,
  text: string,
  { documents, problems }: DataReading,
  formatName: string,
  options: ReadOptions,
): SourceReading {
  if (documents.some(isManifest)) return options.manifestReader?.(path, text) ?? nothing
  const placeOf = indexLines(text, path)
  const format = formatOf(documents, formatName)
  const into = collect({
    format,
    formatName,
    placeOf,
    tool: format === 'terraform-plan' ? 'the apply' : 'your own code',
  })
  for (const { problem, offset } of problems) into.broken(problem, offset)
  for (const document of documents) readDocument(document, path, format, options, into)
  return into.reading()
}

function readDocument(root: DataNode, path: string, format: string, options: ReadOptions, into: Collector): void {
  if (isPlan(root)) readPlanDocument(root, options, into)
  else if (format === 'registry' && root.kind === 'map') readRegistry(root, path, options.zone, into)
  else if (format === 'octodns' && isOctodns(root)) readOctodns(root, options.zone ?? zoneOfPath(path), into)
  else {
    readRecordList(root, options.zone ?? zoneOfPath(path), into)
    if (format === 'json' && into.reading().records.length === 0) readPlainRecords(root, into)
  }
}

function formatOf(documents: readonly DataNode[], formatName: string): string {
  const [first] = documents
  if (!first) return formatName.toLowerCase()
  if (isPlan(first)) return 'terraform-plan'
  if (isRegistry(first)) return 'registry'
  if (isOctodns(first)) return 'octodns'
  return apiFormat(first) ?? formatName.toLowerCase()
}
