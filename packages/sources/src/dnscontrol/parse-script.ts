import { type Options, type Program, parse, tokenizer, tokTypes } from 'acorn'
import { blankMark } from '../text/decode-text.js'

const options = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowHashBang: true,
} as const satisfies Options

/** Parses a script, or a module; gives the offset where it breaks for a text that is neither. */
export function parseScript(source: string): Program | number {
  const text = blankMark(source)
  const deep = tooDeepAt(text)
  if (deep !== undefined) return deep
  for (const sourceType of ['script', 'module'] as const) {
    try {
      return parse(text, { ...options, sourceType })
    } catch (error) {
      if (sourceType === 'module') return offsetOf(error)
    }
  }
  return 0
}

/** Brackets inside brackets. */
const deepest = 100
/** Operators of one expression, `else` and statements without an end of their own: each is a level for the parser. */
const longest = 400

/**
 * Where a script would take the parser too deep. The parser calls itself for each level, and a stack that is used up can
 * end the whole process; its tokenizer does not.
 */
function tooDeepAt(text: string): number | undefined {
  // How many levels each open bracket has been given by what stands in it.
  const open = [0]
  let statements = 0
  let before = true
  try {
    for (const { type, start } of tokenizer(text, options)) {
      const isOpening = openings.has(type)
      if (isOpening) open.push(0)
      else if (closings.has(type)) {
        if (open.length > 1) open.pop()
      } else if (type === tokTypes.comma || type === tokTypes.semi) open[open.length - 1] = 0
      if (type === tokTypes._else || nesting.has(type)) statements++
      const isOperator = !operands.has(type) && !closings.has(type)
      // An operand after an operand begins a statement, as does a word such as `var`.
      if (!before && (starters.has(type) || (operands.has(type) && !isOpening))) open[open.length - 1] = 0
      if (isOperator) open[open.length - 1] = (open.at(-1) ?? 0) + 1
      before = isOperator
      if (open.length > deepest || (open.at(-1) ?? 0) > longest || statements > longest * 4) return start
    }
  } catch (error) {
    return offsetOf(error)
  }
  return undefined
}

const openings = new Set<unknown>([tokTypes.braceL, tokTypes.bracketL, tokTypes.parenL, tokTypes.dollarBraceL])
const closings = new Set<unknown>([tokTypes.braceR, tokTypes.bracketR, tokTypes.parenR])
const nesting = new Set<unknown>([tokTypes._if, tokTypes._for, tokTypes._while, tokTypes._do, tokTypes._with])
const starters = new Set<unknown>([
  tokTypes._var,
  tokTypes._const,
  tokTypes._function,
  tokTypes._return,
  tokTypes._if,
  tokTypes._for,
  tokTypes._while,
  tokTypes._switch,
  tokTypes._try,
  tokTypes._throw,
  tokTypes._class,
  tokTypes._break,
  tokTypes._continue,
  tokTypes._import,
  tokTypes._export,
])
const operands = new Set<unknown>([
  tokTypes.name,
  tokTypes.num,
  tokTypes.string,
  tokTypes.regexp,
  tokTypes.template,
  tokTypes.backQuote,
  tokTypes.dot,
  tokTypes._this,
  tokTypes._null,
  tokTypes._true,
  tokTypes._false,
  tokTypes.comma,
  tokTypes.semi,
])

function offsetOf(error: unknown): number {
  const { pos } = error as { readonly pos?: unknown }
  return typeof pos === 'number' ? pos : 0
}
