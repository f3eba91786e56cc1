import { type Finding, findingOf, judgePrivateKeyFile } from '@dkimkit/core'
import type { SourceReading } from '../source.js'
import { classify, type FileClass } from './classify.js'
import { judgeKeyFile } from './judge-key-file.js'
import { readDataFile } from './read-data-file.js'
import type { ReadTreeOptions } from './read-tree.js'
import { isBinaryPath, isOtherPath } from './skipped-paths.js'
import type { TextStore } from './text-store.js'
import type { TreeFile } from './tree.js'
import { unresolvedHcl } from './unresolved-hcl.js'

/** A file whose text is kept, to be read with others. */
export interface Held extends FileClass {
  readonly text: string
}

/** The files of a tree by what they are; data is read already. */
export interface SortedFiles {
  readonly data: Map<string, SourceReading>
  readonly zone: Map<string, string>
  readonly terraform: Map<string, Held>
  readonly dnscontrol: Map<string, Held>
  readonly findings: Finding[]
  readonly manifests: string[]
  /** What counts as touched; undefined where everything does. */
  readonly touched?: Set<string>
  opened: number
}

/** Opens each file once: data is read at once, what belongs together is kept. */
export async function sortFiles(
  files: readonly TreeFile[],
  store: TextStore,
  options: ReadTreeOptions,
): Promise<SortedFiles> {
  const sorted: SortedFiles = {
    data: new Map(),
    zone: new Map(),
    terraform: new Map(),
    dnscontrol: new Map(),
    findings: [],
    manifests: [],
    ...(options.touched ? { touched: new Set(options.touched) } : {}),
    opened: 0,
  }
  for await (const [path, text] of textsWithin(files, store, options, sorted))
    sortFile(path, text, store, options, sorted)
  return sorted
}

function sortFile(path: string, text: string, store: TextStore, options: ReadTreeOptions, sorted: SortedFiles): void {
  // Whatever it holds: a manifest that cannot be read must not pass for none.
  const isManifest = path === (options.manifest ?? 'dkim.yaml')
  const found = isManifest ? ({ format: 'data', mentions: true } as const) : classify(path, text)
  sorted.findings.push(...judgeKeyFile(path, text, found !== undefined))
  if (!found) {
    if (!isOtherPath(path)) store.keepSpare(path, text)
    return
  }
  const { format, mentions } = found
  const { touched } = sorted
  if (touched && isAbout(path, text, options.about)) touched.add(path)
  if (format === 'terraform' || format === 'dnscontrol') {
    store.keep(path, text)
    sorted[format].set(path, { ...found, text })
    return
  }
  store.keepSpare(path, text)
  if (format === 'zone') {
    if (!touched || touched.has(path) || /\$INCLUDE/i.test(text)) sorted.zone.set(path, text)
    return
  }
  if (!mentions || (touched && !touched.has(path))) return
  if (format === 'hcl') sorted.data.set(path, unresolvedHcl(path, text))
  else {
    const manifestReader = (file: string, content: string): SourceReading => {
      sorted.manifests.push(file)
      return options.manifestReader?.(file, content) ?? { records: [], findings: [] }
    }
    sorted.data.set(
      path,
      isManifest
        ? manifestReader(path, text)
        : readDataFile(path, text, { manifestReader, ...(options.zone && { zone: options.zone }) }),
    )
  }
}

function isAbout(path: string, text: string, names: readonly string[] = []): boolean {
  if (names.length === 0) return false
  const lower = `${path}\n${text}`.toLowerCase()
  return names.some((name) => lower.includes(name))
}

const defaults = { files: 100_000, fileOctets: 16 * 1024 * 1024, octets: 1024 * 1024 * 1024 }
/** Opened side by side: enough for an API, little enough for the memory. */
const together = { files: 32, octets: 32 * 1024 * 1024 }

/** The texts of files, within the limits; what is beyond them is a finding. */
async function* textsWithin(
  files: readonly TreeFile[],
  store: TextStore,
  options: ReadTreeOptions,
  sorted: SortedFiles,
): AsyncGenerator<readonly [path: string, text: string]> {
  const { readable, findings } = withinLimits(files, options)
  sorted.findings.push(...findings)
  for (let start = 0; start < readable.length; ) {
    let octets = 0
    let end = start
    for (; end < readable.length && end - start < together.files; end++) {
      octets += readable[end]?.size ?? 0
      if (octets > together.octets && end > start) break
    }
    const batch = readable.slice(start, end)
    const texts = await Promise.all(batch.map(({ path }) => store.load(path)))
    for (const [index, { path }] of batch.entries()) {
      const text = texts[index]
      sorted.opened++
      if (typeof text === 'string') yield [path, text]
      else if (text) sorted.findings.push(...judgePrivateKeyFile(text, path))
      else if (!isOtherPath(path))
        sorted.findings.push(findingOf('source/file-skipped', { problem: 'unreadable' }, { at: startOf(path) }))
      options.onFile?.(sorted.opened, readable.length)
    }
    start = end
  }
}

function withinLimits(
  files: readonly TreeFile[],
  options: ReadTreeOptions,
): { readonly readable: TreeFile[]; readonly findings: Finding[] } {
  const { mostFiles = defaults.files, mostFileOctets = defaults.fileOctets, mostOctets = defaults.octets } = options
  const readable: TreeFile[] = []
  const findings: Finding[] = []
  let octets = 0
  for (const file of files) {
    const { path, size, problem } = file
    const at = startOf(path)
    if (isBinaryPath(path)) continue
    if (problem) findings.push(findingOf('source/file-skipped', { problem }, { at }))
    else if (size > mostFileOctets) {
      if (!isOtherPath(path))
        findings.push(findingOf('source/limit', { problem: 'file-size', limit: mostFileOctets }, { at }))
    } else if (readable.length >= mostFiles || octets + size > mostOctets) {
      const isCount = readable.length >= mostFiles
      const args = isCount ? { problem: 'files', limit: mostFiles } : { problem: 'octets', limit: mostOctets }
      findings.push(findingOf('source/limit', args, { at }))
      break
    } else {
      octets += size
      readable.push(file)
    }
  }
  return { readable, findings }
}

function startOf(file: string) {
  return { file, line: 1, column: 1 }
}
