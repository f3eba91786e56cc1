import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml'
import { blankMark } from '../text/decode-text.js'
import { convertYaml } from './convert-yaml.js'
import type { DataNode, DataProblem, DataReading } from './data-node.js'

/** What the library cuts a text into. A zone of ten thousand records needs a quarter of a million. */
const mostTokens = 1_000_000
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
    // The library calls itself for each level of nesting, and so runs out of stack on a hostile text.
    if (!(error instanceof RangeError) && !(error instanceof TooLong)) throw error
    problems.push({ problem: error instanceof TooLong ? 'too-long' : 'nested-too-deep', offset: 0 })
  }
  return { documents, problems: problems.slice(0, 10) }
}

class TooLong extends Error {}

function* composed(text: string, problems: DataProblem[]): Generator<Document.Parsed<ParsedNode>> {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent', strict: false })
  for (const document of composer.compose(tokensOf(text))) yield document as Document.Parsed<ParsedNode>
  for (const error of composer.streamInfo().errors.slice(0, 1))
    problems.push({ problem: nameOf(error.code), offset: error.pos[0] })
}

function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser()
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens) throw new TooLong()
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

function nameOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-')
}
