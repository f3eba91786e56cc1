import { type Code, type Finding, findingOf, nearestWord, showValue } from '@dkimkit/core'
import { limits } from '../tree/limits.js'
import type { LineIndex } from '../tree/line-index.js'
import { contentOf, type TreeNode } from '../tree/node.js'
import { plainKind } from './plain-kind.js'

/** What one check of a file carries along. */
export interface Checking {
  readonly index: LineIndex
  readonly findings: Finding[]
  /** The names on the way to the value that is being checked. */
  readonly path: string[]
}

/** `streams/mail/key`: names may hold dots. The manifest itself has no name. */
export function fieldPath({ path }: Checking, ...more: readonly string[]): string {
  return [...path, ...more].join('/') || 'the manifest'
}

export function report<C extends Code>(checking: Checking, offset: number, code: C, args: Finding<C>['args']): void {
  if (isFull(checking)) return
  checking.findings.push(findingOf(code, args, { at: checking.index.placeOf(offset) }) as unknown as Finding)
}

/** Whether enough is found: a hostile file could hold millions of errors. */
export function isFull({ findings }: Checking): boolean {
  return findings.length >= limits.findings
}

export interface Wanted {
  readonly wanted: string
  /** What it may have been meant to be, up to a ':'. */
  readonly words?: readonly string[] | undefined
  /** @default the path */
  readonly field?: string
}

export function reportInvalid(
  checking: Checking,
  node: TreeNode,
  { wanted, words = [], field = fieldPath(checking) }: Wanted,
): void {
  if (isFull(checking)) return
  const content = contentOf(node)
  const typed = content.kind === 'scalar' ? (content.text.split(':', 1)[0] ?? '') : ''
  const near = nearestName(typed, words)
  report(checking, node.start, 'manifest/value-invalid', { field, seen: describeNode(node), wanted, near })
}

/** The name that was meant, or nothing: of one or two letters, any other name is near. */
export function nearestName(typed: string, names: readonly string[]): string {
  return typed.length < 3 || names.includes(typed) ? '' : (nearestWord(typed, names) ?? '')
}

/** For people: what stands there. A private key is named and not shown. */
function describeNode(node: TreeNode): string {
  const content = contentOf(node)
  if (content.kind !== 'scalar') return content.kind === 'map' ? 'a map' : 'a list'
  const kind = plainKind(content)
  if (kind === 'null') return content.text === '' ? 'left out' : `${content.text}, which is nothing`
  if (kind === 'flag') return `${content.text}, a truth value`
  if (kind === 'text') return `'${cut(showValue(content.text))}'`
  return `${cut(content.text)}, a number`
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
