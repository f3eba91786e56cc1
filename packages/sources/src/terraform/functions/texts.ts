import { quoteTxtValue, utf8Octets } from '@dkimkit/core'
import { unknownMark } from '../unknown-mark.js'
import { hintOf, itemsOfValue, knownValue, numberOfValue, textOfValue, unknownValue, type Value } from '../value.js'
import { formatText } from './format-text.js'
import { safePattern } from './safe-pattern.js'
import { type CallContext, ofTexts, type TerraformFunction } from './terraform-function.js'

/** Functions of texts. */
export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  chomp: ofTexts((text = '') => text.replace(/[\r\n]{1,1000}$/, '')),
  endswith: ofTexts((text = '', end = '') => text.endsWith(end)),
  format: (args) => formatText(args),
  formatlist: formatList,
  join: joinTexts,
  lower: ofTexts((text = '') => text.toLowerCase()),
  'provider::hcloud::txt_record': ofTexts((text = '') => quoteTxtValue(utf8Octets(text))),
  regex: (args, context) => matchesOf(args, context)?.[0],
  regexall: matchesOf,
  replace: replaceText,
  split: splitText,
  startswith: ofTexts((text = '', start = '') => text.startsWith(start)),
  strcontains: ofTexts((text = '', part = '') => text.includes(part)),
  substr: ([text, offset, length]) => {
    const [whole, from, count] = [textOfValue(text), numberOfValue(offset), numberOfValue(length)]
    if (whole === undefined || from === undefined || count === undefined) return undefined
    const start = from < 0 ? Math.max(0, whole.length + from) : from
    return count < 0 ? whole.slice(start) : whole.slice(start, start + count)
  },
  tostring: ofTexts((text = '') => text),
  trim: ofTexts((text = '', signs = '') => trimSigns(text, signs)),
  trimprefix: ofTexts((text = '', prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimspace: ofTexts((text = '') => text.trim()),
  trimsuffix: ofTexts((text = '', end = '') => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text)),
  upper: ofTexts((text = '') => text.toUpperCase()),
}

function joinTexts(args: readonly Value[], { at }: CallContext): Value | undefined {
  const separator = textOfValue(args[0])
  const lists = args.slice(1).map(itemsOfValue)
  if (separator === undefined || lists.some((list) => list === undefined)) return undefined
  const items = lists.flatMap((list) => list ?? [])
  const text = items.map(hintOf).join(separator)
  return items.every((item) => textOfValue(item) !== undefined) ? knownValue(text, at) : unknownValue(at, text)
}

function splitText(args: readonly Value[], { at }: CallContext): readonly Value[] | undefined {
  const [separator, text] = args.map(textOfValue)
  if (separator === undefined || text === undefined) return undefined
  return text.split(separator).map((part) => knownValue(part, at))
}

function formatList(args: readonly Value[], { at }: CallContext): readonly Value[] | undefined {
  const lists = args.map((arg) => (textOfValue(arg) === undefined ? itemsOfValue(arg) : undefined))
  const [length] = lists.flatMap((list) => (list ? [list.length] : []))
  if (length === undefined || args.some((arg) => !arg.known)) return undefined
  return Array.from({ length }, (_, index) => {
    const row = args.map((arg, position) => lists[position]?.[index] ?? arg)
    return formatText(row) ?? unknownValue(at)
  }).map((text) => (typeof text === 'string' ? knownValue(text, at) : text))
}

function matchesOf(args: readonly Value[], { at }: CallContext): readonly Value[] | undefined {
  const [pattern, text] = args.map(textOfValue)
  const safe = pattern === undefined ? undefined : safePattern(pattern, 'gu')
  if (!safe || text === undefined) return undefined
  return [...text.matchAll(safe)].map(([whole, group]) =>
    group === undefined ? knownValue(whole, at) : knownValue([knownValue(group, at)], at),
  )
}

function replaceText(args: readonly Value[]): string | undefined {
  const [text, search, replacement] = args.map(textOfValue)
  if (text === undefined || search === undefined || replacement === undefined) return undefined
  if (!/^\/.*\/$/s.test(search) || search.length < 2)
    return search === '' ? undefined : text.split(search).join(replacement)
  const pattern = safePattern(search.slice(1, -1), 'gu')
  // Go's `${1}` and `$1`; `$$` and names are left alone.
  if (!pattern || /\$(?![{]?[0-9])/.test(replacement)) return undefined
  return text.replace(pattern, (whole: string, group: unknown) =>
    replacement.replace(/\$\{?([0-9])\}?/g, (_, number: string) =>
      number === '0' ? whole : typeof group === 'string' ? group : '',
    ),
  )
}

function trimSigns(text: string, signs: string): string {
  let [start, end] = [0, text.length]
  while (start < end && signs.includes(text[start] ?? unknownMark)) start++
  while (end > start && signs.includes(text[end - 1] ?? unknownMark)) end--
  return text.slice(start, end)
}
