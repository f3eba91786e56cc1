/** Why a text is no tree: the words that `manifest/syntax` knows, or a limit that it passes. */
export interface TreeProblem {
  readonly problem: SyntaxProblem | LimitProblem
  readonly seen: string
  readonly offset: number
}

export type LimitProblem = 'octets' | 'depth' | 'aliases' | 'tokens'
export type SyntaxProblem =
  | 'alias'
  | 'anchor'
  | 'character'
  | 'colon'
  | 'directive'
  | 'documents'
  | 'encoding'
  | 'escape'
  | 'indent'
  | 'key'
  | 'merge'
  | 'quote'
  | 'reserved'
  | 'tab'
  | 'tag'
  | 'token'
  | 'unclosed'

/** Ends the reading of a text that passes a limit; never leaves this folder. */
export class TreeLimit extends Error {
  readonly problem: TreeProblem

  constructor(problem: LimitProblem, offset: number) {
    super(problem)
    this.problem = { problem, seen: '', offset }
  }
}
