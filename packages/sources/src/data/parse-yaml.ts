import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml'
import { blankMark } from '../text/decode-text.js'
import { convertYaml } from './convert-yaml.js'
import type { DataNode, DataProblem, DataReading } from './data-node.js'

/** What the library cuts a text into. A zone of ten thousand records needs a quarter of a million. */
const mostTokens = 1_000_000
/**
 * What the library holds open at a time: two or three for each level of nesting. It calls itself for each level, and a
 * stack that is used up can end the whole process.
 */
const mostOpen = 300
/** A record list has few documents; a hostile text can have one a line. */
const mostDocuments = 10_000

/** Parses YAML with places, aliases followed within limits. Total: what is broken is a problem, and the rest counts. */
export function parseYaml(text: string): DataReading {
  const documents: DataNode[] = []
  const problems: DataProblem[] = []
  try {
    for (const document of composed(blankMark(text), problems)) {
      const [error] = document.errors
      if (error) problems.push({ problem: nameOf(error.code), offset: error.pos[0] })
      if (documents.length >= mostDocuments) {
        problems.push({ problem: 'too-many-documents', offset: document.range?.[0] ?? 0 })
        break
      }
      const { node, problem } = convertYaml(document)
      if (problem) problems.push(problem)
      if (node) documents.push(node)
    }
  } catch (error) {
    if (!(error instanceof YamlLimit)) throw error
    problems.push({ problem: error.problem, offset: error.offset })
  }
  return { documents, problems: problems.slice(0, 10) }
}

/** Leaves the library; it never leaves this file. */
class YamlLimit extends Error {
  readonly problem: string
  readonly offset: number

  constructor(problem: string, offset: number) {
    super(problem)
    this.problem = problem
    this.offset = offset
  }
}

function* composed(text: string, problems: DataProblem[]): Generator<Document.Parsed<ParsedNode>> {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent', strict: false })
  for (const document of composer.compose(tokensOf(text))) yield document as Document.Parsed<ParsedNode>
  for (const error of composer.streamInfo().errors.slice(0, 1))
    problems.push({ problem: nameOf(error.code), offset: error.pos[0] })
}

function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser()
  // Private to the library's types only; its version is pinned.
  const { stack } = parser as unknown as { readonly stack: readonly unknown[] }
  let count = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens) throw new YamlLimit('too-long', offset)
    yield* parser.next(lexeme)
    offset += lexeme.length
    if (stack.length > mostOpen) throw new YamlLimit('nested-too-deep', offset)
  }
  yield* parser.end()
}

function nameOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-')
}
