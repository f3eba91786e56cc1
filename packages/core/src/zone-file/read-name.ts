import type { Context } from './reading.js'
import type { Token } from './tokens.js'
import { judgeName, resolveName } from './zone-name.js'

/** The absolute name, without final dot, that a token means, its problems reported; undefined where no origin is known. */
export function readName(token: Token, { scope, report }: Context, written = token.text): string | undefined {
  const name = resolveName(written, scope.origin)
  const problem = name === undefined ? 'no-origin' : judgeName(name)
  if (problem) report(problem, token)
  return name
}
