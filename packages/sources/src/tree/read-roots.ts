import { isAboutDkim } from '@dkimkit/core'
import { mentionsKeys } from '../detect-format.js'
import type { HclParser } from '../hcl/parse-hcl.js'
import type { SourceReading } from '../source.js'
import { parseTerraform } from '../terraform/parse-terraform.js'
import { readTerraform, type TerraformFile } from '../terraform/read-terraform.js'
import { terraformCollector } from '../terraform/read-terraform-text.js'
import type { TerraformRoot } from './terraform-roots.js'
import type { TextStore } from './text-store.js'

export interface RootReadings {
  readonly roots: readonly TerraformRoot[]
  readonly texts: ReadonlyMap<string, string>
  readonly store: TextStore
  readonly parse: HclParser
  readonly zone: string | undefined
}

/** Reads root modules of Terraform one after the other; of what they call, each file is parsed once. */
export async function* readRoots({ roots, texts, store, parse, zone }: RootReadings): AsyncGenerator<SourceReading> {
  const counts = new Map<string, number>()
  for (const { files } of roots) for (const path of files) counts.set(path, (counts.get(path) ?? 0) + 1)
  const shared = new Map<string, TerraformFile>()
  const syntax = terraformCollector()
  for (const { folder, files } of roots) {
    const parsed = files.map((path) => {
      const file = shared.get(path) ?? parseTerraform(path, texts.get(path) ?? '', parse, syntax)
      if ((counts.get(path) ?? 0) > 1) shared.set(path, file)
      return file
    })
    const reading = await store.settle(() => {
      const into = terraformCollector()
      readTerraform(parsed, { read: store.read, roots: [folder], ...(zone === undefined ? {} : { zone }) }, into)
      return into.reading()
    })
    // Where nothing speaks of keys, a record that is not known is none of ours.
    const matters = files.some((path) => mentionsKeys(texts.get(path) ?? '')) || reading.records.some(isAboutDkim)
    yield matters ? reading : { records: reading.records, findings: [] }
  }
  yield syntax.reading()
}

/** Whether a root can hold keys, by the text of its files. */
export function rootMatters({ files }: TerraformRoot, texts: ReadonlyMap<string, string>): boolean {
  return files.some((path) => {
    const text = texts.get(path) ?? ''
    return mentionsKeys(text) || /\b(?:yaml|json)decode\s*\(/.test(text)
  })
}
