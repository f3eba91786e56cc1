import type { Place } from '@dkimkit/core'
import { loadHcl } from '../hcl/load-hcl.js'
import type { ReadOptions, SourceReading } from '../source.js'
import { readConfigs } from './read-configs.js'
import { readRoots, rootMatters } from './read-roots.js'
import { readZones } from './read-zones.js'
import { type Held, sortFiles } from './sort-files.js'
import { terraformRoots } from './terraform-roots.js'
import { TextStore } from './text-store.js'
import type { Tree } from './tree.js'

export interface ReadTreeOptions extends Pick<ReadOptions, 'zone' | 'manifestReader'> {
  /** The manifest that holds: read as one whatever stands in it. @default dkim.yaml */
  readonly manifest?: string
  /** Which files are looked at; all by default. */
  readonly accept?: (path: string) => boolean
  /**
   * The files that a change touches: only what they declare, alone or together with others, is read. All by default.
   */
  readonly touched?: ReadonlySet<string>
  /**
   * Names, in lower case, that make a file count as touched: its path or its text says one of them. So what a change of
   * some files means for a domain is judged with all that declares records of the domain.
   */
  readonly about?: readonly string[]
  /** Files that are read at most. @default 100000 */
  readonly mostFiles?: number
  /** Octets of one file at most. @default 16777216 */
  readonly mostFileOctets?: number
  /** Octets of all files at most. @default 1073741824 */
  readonly mostOctets?: number
  /** Called after each file that was opened. */
  readonly onFile?: (done: number, all: number) => void
}

/** What the files of a tree declare. */
export interface TreeReading extends SourceReading {
  /** The paths of manifests (`dkim.yaml`). */
  readonly manifests: readonly string[]
  /** How many files were opened. */
  readonly opened: number
}

/**
 * Reads every DNS record that the files of a tree declare, each with its file and line, in the order of the paths.
 *
 * Never throws for what a file holds: a broken file is a finding, and the others count. A file that no reader knows is
 * left alone.
 *
 * @example
 * ```ts
 * import { readTree, textTree } from '@dkimkit/sources'
 *
 * const tree = textTree({ 'zones/example.com.yaml': "mail._domainkey:\n  type: TXT\n  value: 'v=DKIM1\\; p='\n" })
 * const { records } = await readTree(tree)
 * records[0]?.owner // => 'mail._domainkey.example.com'
 * records[0]?.at // => { file: 'zones/example.com.yaml', line: 3, column: 10 }
 * ```
 */
export async function readTree(tree: Tree, options: ReadTreeOptions = {}): Promise<TreeReading> {
  const listed = (await tree.list()).filter(({ path }) => options.accept?.(path) ?? true)
  const store = new TextStore(tree, listed)
  const sorted = await sortFiles(listed, store, options)
  const readings = new Map(sorted.data)
  const touched = sorted.touched
  const isTouched = (paths: Iterable<string>): boolean => !touched || overlaps(paths, touched)

  const zones = await readZones(sorted.zone, store, options.zone)
  for (const [path, reading] of zones.readings)
    if (isTouched([path, ...(zones.included.get(path) ?? [])])) readings.set(path, reading)
  if ([...sorted.dnscontrol.values()].some(({ mentions }) => mentions)) {
    const paths = listed.map(({ path }) => path)
    for (const [path, reading] of await readConfigs(textsOf(sorted.dnscontrol), store, paths))
      if (isTouched(reading.followed)) readings.set(path, reading)
  }
  const terraform = textsOf(sorted.terraform)
  // A data file may be read by any module, so a touched one makes all of them matter that decode files.
  const roots = terraformRoots(terraform).filter((root) => rootMatters(root, terraform))
  const touchedRoots = roots.filter(
    ({ files }) => isTouched(files) || files.some((path) => decodes(terraform.get(path))),
  )
  if (touchedRoots.length > 0) {
    const parse = await loadHcl()
    let count = 0
    for await (const reading of readRoots({
      roots: touchedRoots,
      texts: terraform,
      store,
      parse,
      zone: options.zone,
    })) {
      // What Terraform makes of a data file is surer than what its shape says.
      for (const { at } of reading.records) if (at && !terraform.has(at.file)) readings.delete(at.file)
      readings.set(`\0${count++}`, reading)
    }
  }
  const records = [...readings.values()].flatMap((reading) => reading.records)
  const findings = [...sorted.findings, ...[...readings.values()].flatMap((reading) => reading.findings)]
  return {
    records: records.sort(byPlace),
    findings: findings.sort(byPlace),
    manifests: sorted.manifests,
    opened: sorted.opened,
  }
}

function overlaps(paths: Iterable<string>, touched: ReadonlySet<string>): boolean {
  for (const path of paths) if (touched.has(path)) return true
  return false
}

function textsOf(held: ReadonlyMap<string, Held>): ReadonlyMap<string, string> {
  return new Map([...held].map(([path, { text }]) => [path, text]))
}

function decodes(text = ''): boolean {
  return /\b(?:yaml|json)decode\s*\(/.test(text)
}

function byPlace(a: { readonly at?: Place }, b: { readonly at?: Place }): number {
  const [first, second] = [a.at?.file ?? '', b.at?.file ?? '']
  if (first !== second) return first < second ? -1 : 1
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0)
}
