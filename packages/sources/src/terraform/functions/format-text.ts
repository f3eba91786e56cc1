import { hintOf, numberOfValue, textOfValue, unknownValue, type Value } from '../value.js'

/** Terraform's `format`, its plain verbs; where an argument is not known, a value with what is. */
export function formatText(args: readonly Value[]): string | Value | undefined {
  const [pattern, ...values] = args
  const text = textOfValue(pattern)
  if (text === undefined || !pattern) return undefined
  let next = 0
  let isKnown = true
  let isUnderstood = true
  const formatted = text.replace(/%(.?)/g, (_, verb: string) => {
    if (verb === '%') return '%'
    const value = values[next++]
    if (!value || !/[svdq]/.test(verb)) isUnderstood = false
    if (!value) return ''
    if (textOfValue(value) === undefined) {
      isKnown = false
      return hintOf(value)
    }
    return formatVerb(verb, value) ?? ''
  })
  if (!isUnderstood) return undefined
  return isKnown ? formatted : unknownValue(pattern.at, formatted)
}

function formatVerb(verb: string, value: Value): string | undefined {
  const text = textOfValue(value)
  if (verb === 'd') return String(Math.trunc(numberOfValue(value) ?? 0))
  return verb === 'q' ? JSON.stringify(text) : text
}
