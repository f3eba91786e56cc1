import { DkimError } from '@dkimkit/core'
import { senders as catalogue, findSender, isConfirmed, nearestSender, type Sender } from '@dkimkit/core/senders'
import { defineCommand, exit } from '../command.js'
import type { Io } from '../io.js'
import { printDocument } from '../output/document.js'
import { type Paint, paintFor } from '../output/paint.js'
import { senderNamed } from '../sender-records.js'

export const senders = defineCommand({
  name: 'senders',
  summary: 'the mail services and the records they ask for',
  usage: '[ID]',
  positionals: { min: 0, max: 1 },
  options: { target: { value: 'HOST', about: 'the service that a CNAME target belongs to' } },
  examples: [
    ['dkimkit senders', 'every service, a line each'],
    ['dkimkit senders sendgrid', 'its records, its variables, and what to do in its console'],
    ['dkimkit senders --target s1.domainkey.u123.wl.sendgrid.net', 'whose target this is'],
  ],
  async run({ positionals: [id], options, common }, io) {
    if (options.target !== undefined && id !== undefined)
      throw new DkimError('bad-argument', `give a service (${id}) or a --target, not both`)
    if (options.target !== undefined) return showTarget(options.target, common.json, io)
    const shown = id === undefined ? catalogue : [senderNamed(id)]
    if (common.json) printDocument(io, 'senders', [], { senders: shown })
    else if (id === undefined) io.print(formatList())
    else for (const sender of shown) io.print(formatSender(sender, paintFor(io)))
    return exit.clean
  },
})

function showTarget(target: string, json: boolean, io: Io): number {
  const match = findSender(target)
  const near = match ? undefined : nearestSender(target)
  if (json) {
    const found = match && {
      id: match.sender.id,
      name: match.sender.name,
      variables: match.variables,
      others: match.others,
    }
    const nearest = near && { id: near.sender.id, name: near.sender.name, expected: near.expected, reason: near.reason }
    printDocument(io, 'senders', [], { target, ...(found ? { match: found } : {}), ...(nearest ? { nearest } : {}) })
  } else if (match) {
    io.print(`${target}: ${match.sender.name} (${match.sender.id})${unconfirmed(match.sender)}\n`)
    if (match.others.length > 0) io.print(`  also used by ${match.others.join(', ')}\n`)
  } else if (near) io.print(`${target}: nobody's; nearly ${near.expected} of ${near.sender.name} (${near.sender.id})\n`)
  else throw new DkimError('not-found', `no service of the catalogue has the target ${target}`)
  return match ? exit.clean : exit.findings
}

function formatList(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length))
  return catalogue.map((sender) => `${sender.id.padEnd(width)}  ${sender.name}${unconfirmed(sender)}\n`).join('')
}

function formatSender(sender: Sender, paint: Paint): string {
  const selectors = `${sender.minSelectors} selector${sender.minSelectors === 1 ? '' : 's'} needed`
  const missing =
    sender.missingPair === 'error'
      ? ', it signs nothing with fewer'
      : sender.missingPair
        ? ', its rotation fails with fewer'
        : ''
  const lines = [
    `${paint.bold(sender.name)} (${sender.id})${unconfirmed(sender)}`,
    `  keys: ${sender.keyType} ${sender.keyBits}`.trimEnd(),
    `  rotation: ${sender.rotation}`,
    `  ${selectors}${missing}`,
    '  records:',
    ...sender.records.map(
      ({ type, host, value, purpose, optional }) =>
        `    ${host}  ${type}  ${value}  (${purpose}${optional ? ', optional' : ''})`,
    ),
    ...listed(
      'variables',
      Object.entries(sender.variables).map(([name, pattern]) => `${name}: ${pattern}`),
    ),
    ...listed('notes', sender.notes),
    ...listed('next step', sender.nextStep ? [sender.nextStep] : []),
    ...listed('unconfirmed', sender.unconfirmed ?? []),
    ...listed('sources', sender.sources),
  ]
  return `${lines.join('\n')}\n`
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${title}:`, ...items.map((item) => `    ${item}`)]
}

function unconfirmed(sender: Sender): string {
  return isConfirmed(sender) ? '' : '  (unconfirmed)'
}
