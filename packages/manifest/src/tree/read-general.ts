import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml'
import { convertDocument } from './convert-document.js'
import { limits } from './limits.js'
import type { ContentNode } from './node.js'
import { TreeLimit, type TreeProblem } from './tree-problem.js'
import { problemsOf, seenAt } from './yaml-problem.js'

/** As strings and without a look for equal keys, which the library compares each with each: both are done here. */
const options = {
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const

/**
 * Reads any YAML by the `yaml` library; the problems are all that stand in the text, where there are any. Throws
 * `TreeLimit`, and nothing else.
 *
 * Depth and number of the pieces are checked before the library composes them: it does so by recursion.
 */
export function readGeneral(text: string): { root?: ContentNode; problems: TreeProblem[] } {
  try {
    const { document, problems } = composeDocument(text)
    if (!document || problems.length > 0) return { problems }
    return convertDocument(document, text)
  } catch (error) {
    if (error instanceof TreeLimit) throw error
    // The library is not ours, and the text may be anybody's: no fault of it ends a program that reads a file.
    return { problems: [{ problem: 'token', seen: '', offset: 0 }] }
  }
}

function composeDocument(text: string): { document?: Document.Parsed<ParsedNode>; problems: TreeProblem[] } {
  const composer = new Composer(options)
  const documents: Document.Parsed<ParsedNode>[] = []
  const problems: TreeProblem[] = []
  let first: CST.Document | undefined
  for (const token of readTokens(text)) {
    const isSecond = first !== undefined && isContent(token)
    if (token.type === 'directive' || isSecond) {
      const problem = isSecond ? 'documents' : 'directive'
      problems.push({ problem, seen: seenAt(text, token.offset), offset: token.offset })
      break
    }
    if (token.type === 'document') {
      first = token
      checkDepth(token)
    }
    documents.push(...composer.next(token))
  }
  documents.push(...composer.end(true, text.length))
  const [document] = documents
  if (!document) return { problems }
  const errors = [...document.errors, ...document.warnings].slice(0, limits.errors)
  if (errors.length === 0) return { document, problems }
  return { problems: [...problemsOf(errors, text, first && findOpened(first)), ...problems] }
}

function* readTokens(text: string): Generator<CST.Token> {
  const parser = new Parser()
  let count = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    offset += lexeme.length
    if (++count > limits.tokens) throw new TreeLimit('tokens', Math.min(offset, text.length))
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** Whether a token after a document makes another one. */
function isContent(token: CST.Token): boolean {
  return token.type === 'document' || token.type === 'directive'
}

function checkDepth(document: CST.Document): void {
  for (const { token, depth } of walkTokens(document))
    if (depth > limits.depth) throw new TreeLimit('depth', token.offset)
}

/** Where the last quote or bracket is opened that nothing closes. */
function findOpened(document: CST.Document): number | undefined {
  let opened: number | undefined
  for (const { token } of walkTokens(document)) {
    if (isOpen(token) && token.offset >= (opened ?? 0)) opened = token.offset
  }
  return opened
}

function isOpen(token: CST.Token): boolean {
  if (token.type === 'flow-collection')
    return !token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false
  return token.source.length < 2 || !token.source.endsWith(token.source.charAt(0))
}

/** Every node of a document, without recursion: the text decides how deep it is. */
function* walkTokens(document: CST.Document): Generator<{ token: CST.Token; depth: number }> {
  const open: { token: CST.Token; depth: number }[] = document.value ? [{ token: document.value, depth: 1 }] : []
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    const { token, depth } = next
    if (!('items' in token)) continue
    for (const item of token.items) {
      if ('key' in item && item.key) open.push({ token: item.key, depth: depth + 1 })
      if (item.value) open.push({ token: item.value, depth: depth + 1 })
    }
  }
}
