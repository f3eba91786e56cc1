import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml'
import { convertDocument } from './convert-document.js'
import { limits } from './limits.js'
import type { ContentNode } from './node.js'
import { TreeLimit, type TreeProblem } from './tree-problem.js'
import { problemOf, seenAt } from './yaml-problem.js'

/** As strings and without a look for equal keys, which the library compares each with each: both are done here. */
const options = {
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const

/**
 * Reads any YAML by the `yaml` library. Never throws; the problems are all that stand in the text, where there are any.
 *
 * Depth and number of the pieces are checked before the library composes them: it does so by recursion.
 */
export function readGeneral(text: string): { root?: ContentNode; problems: TreeProblem[] } {
  try {
    const { document, problems } = composeDocument(text)
    if (!document || problems.length > 0) return { problems }
    return convertDocument(document, text)
  } catch (error) {
    if (error instanceof TreeLimit) return { problems: [error.problem] }
    throw error
  }
}

function composeDocument(text: string): { document?: Document.Parsed<ParsedNode>; problems: TreeProblem[] } {
  const composer = new Composer(options)
  const documents: Document.Parsed<ParsedNode>[] = []
  const problems: TreeProblem[] = []
  let started = false
  for (const token of readTokens(text)) {
    const second = started && isContent(token)
    if (token.type === 'document') {
      checkDepth(token)
      started = true
    }
    if (token.type === 'directive' || second) {
      problems.push({
        problem: second ? 'documents' : 'directive',
        seen: seenAt(text, token.offset),
        offset: token.offset,
      })
      break
    }
    documents.push(...composer.next(token))
  }
  documents.push(...composer.end(true, text.length))
  const [document] = documents
  for (const { code, pos, message } of document ? [...document.errors, ...document.warnings] : []) {
    problems.push(problemOf({ code, pos, message }, text))
  }
  return document ? { document, problems } : { problems }
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

/** Whether a token makes a second document, or says that there could be one. */
function isContent(token: CST.Token): boolean {
  return !['space', 'newline', 'comment', 'byte-order-mark'].includes(token.type)
}

function checkDepth(document: CST.Document): void {
  const open: { token: CST.Token; depth: number }[] = document.value ? [{ token: document.value, depth: 1 }] : []
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > limits.depth) throw new TreeLimit('depth', token.offset)
    if (!('items' in token)) continue
    for (const item of token.items) {
      if ('key' in item && item.key) open.push({ token: item.key, depth: depth + 1 })
      if (item.value) open.push({ token: item.value, depth: depth + 1 })
    }
  }
}
