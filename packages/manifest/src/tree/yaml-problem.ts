import type { ErrorCode } from 'yaml'
import type { SyntaxProblem, TreeProblem } from './tree-problem.js'

/** An error of the library. Its message is not shown: it quotes the text as it is. */
export interface YamlError {
  readonly code: ErrorCode
  readonly pos: readonly [number, number]
  readonly message: string
}

/** What the library calls an error, in our words. */
const problems: Readonly<Record<ErrorCode, SyntaxProblem>> = {
  ALIAS_PROPS: 'anchor',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'anchor',
  BAD_SCALAR_START: 'reserved',
  BLOCK_AS_IMPLICIT_KEY: 'quote',
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

/**
 * The errors of the library as problems at the places that people must look at. `opened` is where the last quote or
 * bracket was opened that nothing closes: the library only knows where it missed the end.
 */
export function problemsOf(errors: readonly YamlError[], text: string, opened: number | undefined): TreeProblem[] {
  const found = new Map<number, TreeProblem>()
  for (const error of errors) {
    // Said by the error that it comes with.
    if (
      error.code === 'MULTILINE_IMPLICIT_KEY' &&
      errors.some(({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] === error.pos[0])
    )
      continue
    const problem = refine(problems[error.code] ?? 'token', error, errors, text)
    const offset = Math.min(
      problem === 'unclosed' && opened !== undefined ? opened : placeOf(problem, error, errors, text),
      text.length,
    )
    if (!found.has(offset)) found.set(offset, { problem, seen: seenAt(text, offset, problem), offset })
  }
  return [...found.values()]
}

function refine(
  problem: SyntaxProblem,
  { message, pos }: YamlError,
  errors: readonly YamlError[],
  text: string,
): SyntaxProblem {
  if (text[pos[0]] === '\t') return 'tab'
  // One code of the library for two mistakes: a ':' that is missing, and a bracket or quote.
  if (problem === 'unclosed' && message.startsWith('Implicit map keys')) return 'colon'
  if (problem === 'indent' && message.startsWith('Flow')) return 'unclosed'
  // A line that is indented too far is taken for the rest of the value above it, and then for a key.
  if (problem === 'quote' && isFolded(pos[0], errors)) return 'indent'
  return problem
}

function placeOf(
  problem: SyntaxProblem,
  { pos: [start] }: YamlError,
  errors: readonly YamlError[],
  text: string,
): number {
  const folded =
    problem === 'indent'
      ? errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start)
      : undefined
  if (!folded) return start
  // The line that was taken for the rest of the value: its first character that is no blank.
  const line = text.lastIndexOf('\n', folded.pos[1] - 1) + 1
  return line + text.slice(line).search(/\S/)
}

function isFolded(offset: number, errors: readonly YamlError[]): boolean {
  return errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === offset)
}

/** The piece of text at an offset: a word, or one character. */
export function seenAt(text: string, offset: number, problem?: SyntaxProblem): string {
  const piece = text.slice(offset, offset + 24)
  if (problem === 'escape') return piece.slice(0, 2)
  return /^[^\s,[\]{}]+/.exec(piece)?.[0] ?? piece.slice(0, 1).trim()
}
