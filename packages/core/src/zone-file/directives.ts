import { readName } from './read-name.js'
import type { Context, Scope } from './reading.js'
import type { Token } from './tokens.js'
import { parseTtl } from './ttl.js'

/** A file to read before the next line. */
export interface Inclusion {
  readonly text: string
  readonly scope: Scope
}

const deepestInclude = 8
/** Files that include each other many times over would take forever. */
const mostIncludes = 1000

/** Does what a line that begins with `$` says; gives the file that it includes, if any. */
export function followDirective(tokens: readonly Token[], context: Context): Inclusion | undefined {
  const { reading, scope, report } = context
  const [directive, argument, second, third] = tokens
  if (!directive) return undefined
  const name = directive.text.toUpperCase()
  if (name !== '$ORIGIN' && name !== '$TTL' && name !== '$INCLUDE') {
    report('not-supported', directive)
    return undefined
  }
  if (!argument) {
    report('bad-directive', directive)
    return undefined
  }
  const extra = name === '$INCLUDE' ? third : second
  if (extra) report('extra-text', extra)
  if (name === '$INCLUDE') return include(argument, second, context)
  // Servers take a path in quotes, but no name and no number.
  if (argument.kind === 'quoted') report('bad-directive', argument)
  if (name === '$ORIGIN') {
    scope.origin = readName(argument, context) ?? scope.origin
    reading.firstOrigin ??= scope.origin
    return undefined
  }
  const ttl = parseTtl(argument.text)
  if (ttl === undefined) report('bad-ttl', argument)
  reading.defaultTtl = ttl ?? reading.defaultTtl
  return undefined
}

function include(path: Token, originToken: Token | undefined, context: Context): Inclusion | undefined {
  const { reading, scope, report } = context
  const chain = filesOf(scope)
  if (chain.length > deepestInclude || reading.included >= mostIncludes) {
    report(chain.length > deepestInclude ? 'include-depth' : 'include-limit', path)
    return undefined
  }
  const found = reading.options.include?.(path.text, scope.file)
  const { file, text } = typeof found === 'string' ? { file: path.text, text: found } : (found ?? {})
  if (file === undefined || text === undefined || chain.includes(file)) {
    report(text === undefined ? 'include-missing' : 'include-cycle', path)
    return undefined
  }
  reading.included++
  const origin = (originToken && readName(originToken, context)) ?? scope.origin
  // RFC 1035 §5.1 leaves open which owner the first line of a file inherits: the one before it, as BIND has it.
  return { text, scope: { file, parent: scope, origin, owner: scope.owner } }
}

function filesOf(scope: Scope): string[] {
  const files: string[] = []
  for (let each: Scope | undefined = scope; each; each = each.parent) files.push(each.file)
  return files
}
