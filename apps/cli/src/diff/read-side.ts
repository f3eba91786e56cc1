import type { DeclaredRecord, Finding, ReviewSide } from '@dkimkit/core'
import { type ReadTreeOptions, readTree, type Tree } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { ManifestBook } from '../lint/manifest-book.js'
import { manifestName } from '../manifest-file.js'

/** What a tree declares, or what of it matters, with its manifest. */
export async function readSide(tree: Tree, options: ReadTreeOptions, io: Io): Promise<ReviewSide> {
  const book = new ManifestBook(io)
  const { records, findings } = await readTree(tree, { ...options, manifestReader: book.read })
  if (book.manifest) return { records, findings, manifest: book.manifest }
  const { manifest, findings: wrong } = await readManifestOf(tree, io)
  if (manifest) return { records, findings, manifest }
  const broken = wrong.filter(isAboutManifest)
  if (broken.length === 0) return { records, findings }
  const others = findings.filter((finding) => !isAboutManifest(finding))
  return { records, findings: [...others, ...broken], brokenManifest: manifestName }
}

function isAboutManifest({ at }: Finding): boolean {
  return at?.file === manifestName
}

/** The manifest nearest to the root: it holds for a change that does not touch it, too. */
async function readManifestOf(tree: Tree, io: Io): Promise<Pick<ReviewSide, 'manifest' | 'findings'>> {
  const paths = (await tree.list()).map(({ path }) => path).filter((path) => /(?:^|\/)dkim\.ya?ml$/.test(path))
  const [path] = paths.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  const content = path === undefined ? undefined : await tree.read(path)
  if (path === undefined || !content) return { findings: [] }
  const book = new ManifestBook(io)
  const { findings } = book.read(path, content)
  return { findings, ...(book.manifest ? { manifest: book.manifest } : {}) }
}

/** Records beside a change, without those that were read as part of it. */
export function besides(all: readonly DeclaredRecord[], read: readonly DeclaredRecord[]): DeclaredRecord[] {
  const known = new Set(read.map(placeOf))
  return all.filter((record) => !known.has(placeOf(record)))
}

function placeOf({ at, owner, type, value }: DeclaredRecord): string {
  return `${at?.file}\n${at?.line}\n${at?.column}\n${owner}\n${type}\n${value}`
}
