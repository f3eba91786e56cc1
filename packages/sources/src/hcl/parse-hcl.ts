import type { Parser } from 'web-tree-sitter'
import { blankMark } from '../text/decode-text.js'
import { buildBody } from './build-body.js'
import type { HclFile } from './expression.js'
import { copyTree, type SyntaxNode } from './syntax-node.js'

/** Parses HCL. Total: what is broken is left out, with an error where it breaks, and the other blocks count. */
export type HclParser = (text: string) => HclFile

/** A parser of HCL, over the grammar that `parser` has been given. */
export function hclParser(parser: Parser): HclParser {
  return (source) => {
    const text = blankMark(source)
    const whole = parseRange(parser, text, 0, text.length)
    if (whole.errors.length === 0) return whole
    // An open quote or bracket swallows what follows it, so a broken file is read again, block by block.
    const starts = [...text.matchAll(topLevelBlock)].map(({ index }) => index)
    if (starts.length < 2) return whole
    const ranges = [0, ...starts].map((start, at) => parseRange(parser, text, start, starts[at] ?? text.length))
    return {
      body: {
        attributes: ranges.flatMap(({ body }) => body.attributes),
        blocks: ranges.flatMap(({ body }) => body.blocks),
      },
      errors: ranges.flatMap(({ errors }) => errors),
    }
  }
}

const topLevelBlock =
  /^(?:resource|data|module|locals|variable|output|provider|terraform|moved|import|removed|check)\b[^=\n]*\{/gm

function parseRange(parser: Parser, text: string, start: number, end: number): HclFile {
  const tree = parser.parse(text.slice(start, end))
  if (!tree) return { body: { attributes: [], blocks: [] }, errors: [start] }
  try {
    const root = copyTree(tree, start)
    if (!root) return { body: { attributes: [], blocks: [] }, errors: [start] }
    const errors = tree.rootNode.hasError ? [openString(root, text) ?? firstError(root) ?? start] : []
    return {
      body: buildBody(
        root.children.find(({ type }) => type === 'body'),
        text,
      ),
      errors,
    }
  } finally {
    tree.delete()
  }
}

/** A string that does not end on its line: the grammar takes what follows into it. */
function openString(root: SyntaxNode, text: string): number | undefined {
  const waiting: SyntaxNode[] = [root]
  let first: number | undefined
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'string_lit' && text.slice(node.start, node.end).includes('\n'))
      first = Math.min(first ?? node.start, node.start)
    waiting.push(...node.children)
  }
  return first
}

function firstError(root: SyntaxNode): number | undefined {
  const waiting: SyntaxNode[] = [root]
  let first: number | undefined
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.missing || node.type === 'ERROR') {
      const at = openQuote(node) ?? node.start
      first = Math.min(first ?? at, at)
    }
    waiting.push(...node.children)
  }
  return first
}

/** The grammar calls a whole block broken where a quote in it stays open: the quote says more. */
function openQuote({ children }: SyntaxNode): number | undefined {
  const at = children.findIndex(
    ({ type }, index) =>
      type === 'quoted_template_start' &&
      !children.slice(index, index + 50).some((next) => next.type === 'quoted_template_end'),
  )
  return children[at]?.start
}
