import { type IResolveContext, Token } from '../seam.js'

/**
 * Marks attributes without any token, so that the CDK takes them as they are: before it writes a resource it looks for
 * tokens in each of its texts three times, which is most of a synthesis. Attributes with a token stay as they are.
 *
 * The mark is a method that a token has too, and that no listing of the attributes shows. They resolve to a copy without
 * it, which the overrides of a stack can be laid over as over any resource.
 */
export function markLiteral(attributes: object): void {
  if (holdsToken(attributes)) return
  const resolve = (context: IResolveContext): undefined => {
    context.registerPostProcessor({ postProcess: () => ({ ...attributes }) })
  }
  Object.defineProperty(attributes, 'resolve', { value: resolve })
}

/** A token in the form of a number is about -1.9e+289, in a text too. */
const numberToken = /[0-9]e\+[0-9]{3}/

function holdsToken(value: unknown): boolean {
  // Of every kind, in texts, lists and keys.
  if (typeof value === 'string') return value.includes('TfToken[') || numberToken.test(value)
  if (typeof value === 'number') return Token.isUnresolved(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return Token.isUnresolved(value) || value.some(holdsToken)
  return 'resolve' in value || Object.entries(value).some((entry) => entry.some(holdsToken))
}
