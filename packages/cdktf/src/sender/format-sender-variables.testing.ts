import type { Sender } from '@dkimkit/core/senders'

/** The text of sender-variables.ts: what each service of the catalogue wants to know, as types. */
export function formatSenderVariables(senders: readonly Sender[]): string {
  const lines = [
    '// Written from the catalogue of senders by the test of this file; DKIMKIT_WRITE=1 writes it anew.',
    '',
    '/** The variables of each mail service, by its id; those that only optional records use may be left out. */',
    'export interface SenderVariables {',
    ...[...senders].sort((one, other) => (one.id < other.id ? -1 : 1)).map(formatSender),
    '}',
    '',
    '/** A mail service of the catalogue. */',
    'export type SenderId = keyof SenderVariables',
    '',
  ]
  return lines.join('\n')
}

function formatSender(sender: Sender): string {
  const needed = sender.records.filter(({ optional, purpose }) => !optional && purpose !== undefined)
  const used = new Set(needed.flatMap(({ host, value }) => (host + value).match(/(?<=\{)\w+(?=\})/g) ?? []))
  const fields = Object.entries(sender.variables).map(
    ([name, pattern]) => `readonly ${name}${used.has(name) && name !== 'domain' ? '' : '?'}: ${typeOf(pattern)}`,
  )
  return `  readonly ${quoteName(sender.id)}: ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Record<string, never>'}`
}

/** A closed list of words is a union; anything else is text. */
function typeOf(pattern: string): string {
  const words = pattern.split('|').map((word) => word.replaceAll('\\.', '.'))
  return words.every((word) => /^[a-z0-9.-]+$/i.test(word)) && !/(?<!\\)\./.test(pattern)
    ? words.map((word) => `'${word}'`).join(' | ')
    : 'string'
}

function quoteName(name: string): string {
  return /^[a-z][a-z0-9]*$/.test(name) ? name : `'${name}'`
}
