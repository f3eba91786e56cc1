/** The pieces of a template such as `{selector}._domainkey`: literal text, or the name of a variable. */
type TemplatePiece = { readonly literal: string } | { readonly variable: string }

/** A template cut into its pieces, in order. */
export function readTemplate(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  for (const piece of template.split(/(\{\w+\})/)) {
    if (piece.startsWith('{')) pieces.push({ variable: piece.slice(1, -1) })
    else if (piece) pieces.push({ literal: piece })
  }
  return pieces
}

/** The variables that a template uses, each once. */
export function variablesOf(template: string): string[] {
  const names = readTemplate(template).flatMap((piece) => ('variable' in piece ? [piece.variable] : []))
  return [...new Set(names)]
}

/** The template with its variables filled in; a variable without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return readTemplate(template)
    .map((piece) => ('literal' in piece ? piece.literal : (own(values, piece.variable) ?? `{${piece.variable}}`)))
    .join('')
}

/**
 * The source of an expression for host names in lower case that fit the template; each variable becomes a named group.
 * Two variables never touch without a literal between, so matching is linear.
 */
export function templateSource(template: string, patterns: Readonly<Record<string, string>>): string {
  const seen = new Set<string>()
  return readTemplate(template)
    .map((piece) => {
      if ('literal' in piece) return piece.literal.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      if (seen.has(piece.variable)) return `\\k<${piece.variable}>`
      seen.add(piece.variable)
      return `(?<${piece.variable}>${patterns[piece.variable] ?? ''})`
    })
    .join('')
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
