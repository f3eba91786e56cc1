import {
  type Finding,
  findingOf,
  judgeManifest,
  judgePrivateKeyFile,
  type Manifest,
  type SenderCatalogue,
  showValue,
} from '@dkimkit/core'
import { checkTree } from './check-tree.js'
import { decodeText } from './decode-text.js'
import { limits } from './tree/limits.js'
import { indexLines, type LineIndex } from './tree/line-index.js'
import { readTree } from './tree/read-tree.js'
import { keepTree } from './tree/tree-of.js'
import type { TreeProblem } from './tree/tree-problem.js'

export interface ReadManifestOptions {
  /** The name that places show. @default 'dkim.yaml' */
  readonly file?: string
  /** What dates are compared with. */
  readonly now: Date
  /** The catalogue of `@dkimkit/core/senders`; without it nothing is said about senders. */
  readonly senders?: SenderCatalogue
  /** Whether each selector's record is judged by the rules of `record/`. @default true */
  readonly records?: boolean
}

export interface ManifestReading {
  /** Absent where the file has not the form of a manifest; what it says may still be wrong. */
  readonly manifest?: Manifest
  /** All that is wrong with form and content, in the order of the file; `settleFindings` is still to come. */
  readonly findings: readonly Finding[]
}

/**
 * Reads a manifest and judges it. Never throws, whatever the text: every problem is a finding with file, line and
 * column, and all are given at once. Where the form is broken in one place, the rest is judged all the same.
 *
 * A file that holds a private key gives that finding alone, which quotes nothing of it.
 *
 * @example
 * ```ts
 * import { readManifest } from '@dkimkit/manifest'
 *
 * const now = new Date('2026-11-20')
 * readManifest('version: 1\ndomains: { example.com: }\n', { now }).manifest?.domains[0]?.name // => 'example.com'
 * const { findings } = readManifest('version: 1\nkeystore:\n  fiel: { directory: keys }\n', { now })
 * findings.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)
 * // => ['manifest/field-unknown 3:3']
 * ```
 */
export function readManifest(content: string | Uint8Array, options: ReadManifestOptions): ManifestReading {
  const { file = 'dkim.yaml' } = options
  const decoded = decodeText(content)
  const index = indexLines(decoded.text, file)
  if ('problem' in decoded) return { findings: [problemFinding(decoded.problem, index)] }
  const secret = findSecret(decoded.text, file, index)
  if (secret.length > 0) return { findings: secret }
  const { root, problems } = readTree(decoded.text)
  if (problems.length > 0)
    return { findings: inOrder(problems.slice(0, limits.findings).map((problem) => problemFinding(problem, index))) }
  if (!root) return { findings: [findingOf('manifest/version-missing', {}, { at: index.placeOf(0) }) as Finding] }
  const { manifest, findings } = checkTree(root, index)
  if (!manifest) return { findings }
  const { now, senders, records } = options
  const judged = judgeManifest(manifest, {
    now,
    ...(senders ? { senders } : {}),
    ...(records === undefined ? {} : { records }),
  })
  keepTree(manifest, decoded.text, root)
  return { ...(findings.length === 0 ? { manifest } : {}), findings: inOrder([...findings, ...judged]) }
}

function findSecret(text: string, file: string, index: LineIndex): Finding[] {
  const identity = /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20}/i.exec(text)
  if (!identity) return judgePrivateKeyFile(text, file)
  return [findingOf('key/private-key-file', { form: 'age identity' }, { at: index.placeOf(identity.index) }) as Finding]
}

function problemFinding({ problem, seen, offset }: TreeProblem, index: LineIndex): Finding {
  const about = { at: index.placeOf(offset) }
  if (problem === 'octets' || problem === 'depth' || problem === 'aliases' || problem === 'tokens') {
    return findingOf('manifest/too-large', { what: problem, limit: limits[problem] }, about) as Finding
  }
  return findingOf('manifest/syntax', { problem, seen: showValue(seen) }, about) as Finding
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((one, other) => lineOf(one) - lineOf(other) || columnOf(one) - columnOf(other))
}

function lineOf({ at }: Finding): number {
  return at?.line ?? 0
}

function columnOf({ at }: Finding): number {
  return at?.column ?? 0
}
