import { findSender } from './find-sender.js'
import { mendSlip } from './mend-slip.js'
import type { Sender, SenderRecord } from './sender.js'
import { type KnownTarget, knownTargets, readHostName, suffixOf } from './target-index.js'
import { fillTemplate, templateSource } from './template.js'

/** What went wrong with a target. */
export type NearestReason =
  | 'zone-appended'
  | 'underscore-lost'
  | 'underscore-added'
  | 'dots-left-in'
  | 'wrong-region'
  | 'typo'

/** The target that was meant. */
export interface NearestMatch {
  readonly sender: Sender
  readonly record: SenderRecord
  /** In lower case, without final dot; a part that only the service knows stays a `{variable}`. */
  readonly expected: string
  readonly reason: NearestReason
}

/** What is known of the CNAME record besides its target. */
export interface NearestOptions {
  readonly owner?: string
  /** The zone that declares it. */
  readonly zone?: string
}

/**
 * The known target that a misspelt one was meant to be; `undefined` when the target is right as it is, and when no
 * known one is near. Only the change of one part that makes the whole target fit a service counts, so hosts that have
 * nothing to do with mail stay quiet.
 *
 * @example
 * ```ts
 * import { nearestSender } from '@dkimkit/core/senders'
 *
 * const nearest = nearestSender('fm1.example.com.dkim.fmhosted.com.example.com')
 * nearest?.reason // => 'zone-appended'
 * nearest?.expected // => 'fm1.example.com.dkim.fmhosted.com'
 * nearestSender('www.example.com') // => undefined
 * ```
 */
export function nearestSender(target: string, options: NearestOptions = {}): NearestMatch | undefined {
  const name = readHostName(target)
  if (name === undefined || findSender(name)) return undefined
  return (
    withoutZone(name, options) ??
    withUnderscore(name, options) ??
    withDashes(name, options) ??
    withRightValue(name, options) ??
    withoutSlip(name, options)
  )
}

/** A provider took the target for a relative name, because its final dot was missing (RFC 1035 §5.1). */
function withoutZone(name: string, options: NearestOptions): NearestMatch | undefined {
  const labels = name.split('.')
  const owner = options.owner === undefined ? undefined : readHostName(options.owner)
  const zone = options.zone === undefined ? undefined : readHostName(options.zone)
  for (let cut = labels.length - 2; cut >= 2; cut--) {
    const match = findSender(labels.slice(0, cut).join('.'), options.owner)
    if (!match) continue
    const rest = labels.slice(cut).join('.')
    // A short target such as mailgun.org may well begin another host: only the zone itself makes it a mistake.
    const isZone = rest === zone || owner === rest || owner?.endsWith(`.${rest}`)
    if (match.record.purpose !== 'dkim' && !isZone) continue
    return {
      sender: match.sender,
      record: match.record,
      expected: labels.slice(0, cut).join('.'),
      reason: 'zone-appended',
    }
  }
  return undefined
}

function withUnderscore(name: string, options: NearestOptions): NearestMatch | undefined {
  return (
    accept(name.replace('.domainkey.', '._domainkey.'), 'underscore-lost', options) ??
    accept(name.replace('._domainkey.', '.domainkey.'), 'underscore-added', options)
  )
}

/** The service writes the customer's domain with dashes (or underscores), and someone left the dots in. */
function withDashes(name: string, options: NearestOptions): NearestMatch | undefined {
  for (const known of dkimTargetsLike(name)) {
    const form = known.sender.domainForm
    if (!form) continue
    const groups = matchWith(known, name, form.variable, '[a-z0-9_-]+\\.[a-z0-9._-]+')
    const domain = groups?.[form.variable]
    if (!groups || domain === undefined) continue
    const { [form.variable]: _, ...others } = groups
    const isUnknown = form.dashesUnknown && domain.includes('-')
    const values = isUnknown ? others : { ...others, [form.variable]: domain.replaceAll('.', form.dot) }
    const expected = fillTemplate(known.record.value, values)
    if (isUnknown) return { sender: known.sender, record: known.record, expected, reason: 'dots-left-in' }
    const match = accept(expected, 'dots-left-in', options)
    if (match) return match
  }
  return undefined
}

function withRightValue(name: string, options: NearestOptions): NearestMatch | undefined {
  for (const known of dkimTargetsLike(name)) {
    for (const { variable, seen, meant, reason } of known.sender.wrongValues ?? []) {
      const groups = matchWith(known, name, variable, seen)
      if (groups) return accept(fillTemplate(known.record.value, { ...groups, [variable]: meant }), reason, options)
    }
  }
  return undefined
}

function withoutSlip(name: string, options: NearestOptions): NearestMatch | undefined {
  const found = mendSlip(name).flatMap(({ text, edits }) => {
    const match = accept(text, 'typo', options)
    return match ? [{ match, edits }] : []
  })
  const fewest = Math.min(...found.map(({ edits }) => edits))
  const [first, ...others] = found.filter(({ edits }) => edits === fewest)
  // Two names equally near: there is no telling which was meant.
  return others.every(({ match }) => match.expected === first?.match.expected) ? first?.match : undefined
}

function accept(expected: string, reason: NearestReason, options: NearestOptions): NearestMatch | undefined {
  const match = findSender(expected, options.owner)
  if (match?.record.purpose !== 'dkim') return undefined
  return { sender: match.sender, record: match.record, expected, reason }
}

function dkimTargetsLike(name: string): KnownTarget[] {
  return (knownTargets().get(suffixOf(name)) ?? []).filter(({ record }) => record.purpose === 'dkim')
}

const loosened = new Map<string, RegExp>()

/** What the name tells of a record's variables when one of them takes another pattern than its own. */
function matchWith(
  { sender, record }: KnownTarget,
  name: string,
  variable: string,
  pattern: string,
): Readonly<Record<string, string>> | undefined {
  const source = `^${templateSource(record.value, { ...sender.variables, [variable]: pattern })}$`
  let expression = loosened.get(source)
  if (!expression) {
    expression = new RegExp(source)
    loosened.set(source, expression)
  }
  return expression.exec(name)?.groups
}
