import { senders } from './catalogue.js'
import type { Sender, SenderRecord } from './sender.js'
import { fillTemplate, readTemplate, templateSource, variablesOf } from './template.js'
import { isClosedList, usualValues } from './variable-pattern.js'

/** A CNAME record of the catalogue, compiled for matching; it stands for all of its sender that look the same. */
export interface KnownTarget {
  readonly sender: Sender
  readonly record: SenderRecord
  readonly target: RegExp
  /** The usual values of the target's variables, where they have any. */
  readonly usual: readonly { readonly variable: string; readonly values: ReadonlySet<string> }[]
  /** An owner that the record may stand at: the host below any domain. */
  readonly owner: RegExp
  /** Octets of the target that are no variable. */
  readonly literalLength: number
}

let index: ReadonlyMap<string, readonly KnownTarget[]> | undefined

/** The known targets by the last two labels of their names (`sendgrid.net`); compiled once, at the first call. */
export function knownTargets(): ReadonlyMap<string, readonly KnownTarget[]> {
  index ??= buildIndex()
  return index
}

/** The last two labels of a name: what the index goes by. */
export function suffixOf(name: string): string {
  const dot = name.lastIndexOf('.', name.lastIndexOf('.') - 1)
  return name.slice(dot + 1)
}

/** A name as it is compared: lower case (RFC 4343), no final dot. `undefined` for what can be no host name. */
export function readHostName(text: string): string | undefined {
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  // RFC 1035 §2.3.4: 255 octets on the wire are 253 characters.
  if (name.length > 253 || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(name)) return undefined
  return name.toLowerCase()
}

function buildIndex(): Map<string, KnownTarget[]> {
  const bySuffix = new Map<string, KnownTarget[]>()
  for (const sender of senders) {
    const forms = new Set<string>()
    for (const record of sender.records) {
      const form = formOf(sender, record)
      if (record.type !== 'CNAME' || forms.has(form)) continue
      forms.add(form)
      const known = compile(sender, record)
      for (const suffix of suffixesOf(record.value, sender.variables)) {
        const list = bySuffix.get(suffix)
        if (list) list.push(known)
        else bySuffix.set(suffix, [known])
      }
    }
  }
  return bySuffix
}

/** What a record looks like whatever its variables are called: three tokens of one service are one form. */
function formOf(sender: Sender, { host, value, purpose }: SenderRecord): string {
  const names = variablesOf(`${host} ${value}`)
  const numbers = Object.fromEntries(names.map((name, place) => [name, `{${place}}`]))
  const patterns = names.map((name) => sender.variables[name])
  return [fillTemplate(host, numbers), fillTemplate(value, numbers), purpose, ...patterns].join(' ')
}

function compile(sender: Sender, record: SenderRecord): KnownTarget {
  const host = record.host === '@' ? '' : `${templateSource(record.host, sender.variables)}\\.`
  const literals = readTemplate(record.value).flatMap((piece) => ('literal' in piece ? [piece.literal] : []))
  return {
    sender,
    record,
    target: new RegExp(`^${templateSource(record.value, sender.variables)}$`),
    usual: variablesOf(record.value)
      .map((variable) => ({ variable, values: new Set(usualValues(sender.variables[variable] ?? '')) }))
      .filter(({ values }) => values.size > 0),
    owner: new RegExp(`^${host}[a-z0-9_-]`),
    literalLength: literals.join('').length,
  }
}

/** A template ends with literal text, or with a variable that is a closed list: the catalogue's test sees to it. */
function suffixesOf(template: string, patterns: Readonly<Record<string, string>>): Set<string> {
  const last = readTemplate(template).at(-1)
  if (!last || 'literal' in last) return new Set([suffixOf(template).toLowerCase()])
  const pattern = patterns[last.variable] ?? ''
  const start = template.slice(0, -(last.variable.length + 2))
  return new Set(isClosedList(pattern) ? usualValues(pattern).map((value) => suffixOf(start + value)) : [])
}
