import type { ErrorCode, YAMLParseError } from 'yaml'
import type { SyntaxProblem, TreeProblem } from './tree-problem.js'

/** What the library calls an error, in our words. Its messages are not shown: they quote the text as it is. */
const problems: Readonly<Record<ErrorCode, SyntaxProblem>> = {
  ALIAS_PROPS: 'anchor',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'anchor',
  BAD_SCALAR_START: 'reserved',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BLOCK_IN_FLOW: 'unclosed',
  DUPLICATE_KEY: 'token',
  IMPOSSIBLE: 'token',
  KEY_OVER_1024_CHARS: 'key',
  MISSING_CHAR: 'unclosed',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_DOCS: 'documents',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'key',
  RESOURCE_EXHAUSTION: 'token',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
  UNEXPECTED_TOKEN: 'token',
}

/** An error of the library as a problem with what stands at its place. */
export function problemOf(
  { code, pos, message }: Pick<YAMLParseError, 'code' | 'pos' | 'message'>,
  text: string,
): TreeProblem {
  const offset = Math.min(pos[0], text.length)
  return { problem: refine(problems[code] ?? 'token', message, text, offset), seen: seenAt(text, offset), offset }
}

function refine(problem: SyntaxProblem, message: string, text: string, offset: number): SyntaxProblem {
  // One code of the library for two mistakes: a ':' that is missing, and a bracket or quote.
  if (problem === 'unclosed' && message.startsWith('Implicit map keys')) return 'colon'
  if (problem === 'indent' && message.startsWith('Flow')) return 'unclosed'
  return text[offset] === '\t' ? 'tab' : problem
}

/** The piece of text at an offset: a word, or one character. */
export function seenAt(text: string, offset: number): string {
  const piece = text.slice(offset, offset + 24)
  return /^[^\s,[\]{}]+/.exec(piece)?.[0] ?? piece.slice(0, 1).trim()
}
