import { type Place, utf8Octets } from '@dkimkit/core'
import { type Collector, collect } from '../records/collector.js'
import { readWrittenTarget } from '../records/written-value.js'
import type { ReadOptions, SourceReading } from '../source.js'
import { indexLines, type PlaceOf } from '../text/line-index.js'
import { hintOfJs, type Js, type JsRecord, type Spot, textOfJs } from './js-value.js'
import type { DeclaredZone } from './machine.js'
import { runConfig } from './run-config.js'

/** A reading, and the files that it followed. */
export interface DnscontrolReading extends SourceReading {
  readonly followed: readonly string[]
}

/**
 * Reads the zones of a `dnsconfig.js` and of what it requires: `D`, `D_EXTEND`, the records in them, macros and
 * constants. The code is followed as text and never run; what only running it would tell is a finding.
 */
export function readDnscontrol(path: string, text: string, options: ReadOptions): DnscontrolReading {
  const run = runConfig(path, text, options)
  const places = new Map<string, PlaceOf>()
  const placeOf = ({ file, offset }: Spot): Place => {
    const made = places.get(file) ?? indexLines(run.texts.get(file) ?? options.read?.(file) ?? '', file)
    places.set(file, made)
    return made(offset)
  }
  const into = collect({
    format: 'dnscontrol',
    formatName: 'JavaScript',
    placeOf: indexLines(text, path),
    tool: 'DNSControl',
  })
  for (const spot of run.broken) into.broken('syntax', placeOf(spot))
  for (const spot of run.undecided) into.unresolved('this condition', '', placeOf(spot))
  const names = run.zones.flatMap((zone) => (zone.extends ? [] : (zoneName(zone) ?? [])))
  for (const zone of run.zones) readZone(zone, run.defaults, names, placeOf, into)
  return { ...into.reading(), followed: [...run.texts.keys()] }
}

/** A zone's name; DNSControl tells two of one name apart by a tag after `!`. */
function zoneName({ name }: DeclaredZone): string | undefined {
  return textOfJs(name)?.split('!')[0]?.replace(/\.$/, '').toLowerCase()
}

function readZone(
  zone: DeclaredZone,
  defaults: readonly Js[],
  zones: readonly string[],
  placeOf: (spot: Spot) => Place,
  into: Collector,
): void {
  const domain = zoneName(zone)
  const modifiers = flatten([...defaults, ...zone.modifiers])
  const hints = modifiers.map((modifier) =>
    (modifier.kind === 'record' ? modifier.args : [modifier]).map(hintOfJs).join(''),
  )
  if (domain === undefined) {
    if (hints.some((hint) => /dkim|domainkey/i.test(hint)))
      into.unresolved('the zone', hintOfJs(zone.name), placeOf(zone.at))
    return
  }
  // The zone that a name below it extends is the longest that is declared.
  const [parent = domain] = zones
    .filter((name) => domain === name || domain.endsWith(`.${name}`))
    .sort((a, b) => b.length - a.length)
  let defaultTtl: number | undefined
  for (const modifier of modifiers) {
    if (modifier.kind === 'ttl' && modifier.isDefault) defaultTtl = modifier.seconds
    else if (modifier.kind === 'record') addRecord(modifier, domain, parent, defaultTtl, placeOf, into)
    else if (modifier.kind === 'unknown' && /dkim|domainkey/i.test(modifier.hint))
      into.unresolved('this part of the zone', showHint(modifier.hint), placeOf(modifier.at))
  }
}

function flatten(modifiers: readonly Js[]): Js[] {
  const flat: Js[] = []
  const waiting: Js[] = [...modifiers].reverse()
  for (let modifier = waiting.pop(); modifier && flat.length < 200_000; modifier = waiting.pop()) {
    if (modifier.kind === 'list') waiting.push(...[...modifier.items].reverse())
    else flat.push(modifier)
  }
  return flat
}

function addRecord(
  record: JsRecord,
  domain: string,
  zone: string,
  defaultTtl: number | undefined,
  placeOf: (spot: Spot) => Place,
  into: Collector,
): void {
  const [name, target, ...rest] = record.args
  if (!name || !target) return
  const label = textOfJs(name)
  const value = valueOfRecord(record, target, rest, domain)
  if (label === undefined || value === undefined) {
    const hint = [name, target].map(hintOfJs).join(' ')
    if (/domainkey|dkim/i.test(hint)) into.unresolved('this record', showHint(hintOfJs(name)), placeOf(record.at))
    return
  }
  const ttl = rest.find((each) => each.kind === 'ttl')?.seconds ?? defaultTtl
  into.add(
    {
      owner: ownerOf(label, domain),
      type: record.type,
      value,
      ...(ttl === undefined ? {} : { ttl }),
      zone,
    },
    placeOf(target.kind === 'plain' ? target.at : record.at),
  )
}

function valueOfRecord({ type }: JsRecord, target: Js, rest: readonly Js[], domain: string): string | undefined {
  if (type === 'TXT') {
    // A list holds the strings of one record; DNSControl joins them, and cuts them again.
    const texts = target.kind === 'list' ? target.items.map(textOfJs) : [textOfJs(target)]
    return texts.includes(undefined) ? undefined : utf8Octets(texts.join(''))
  }
  const text = textOfJs(target)
  if (/^(?:CNAME|NS|DNAME|PTR|ALIAS)$/.test(type))
    return text === undefined ? undefined : readWrittenTarget(text, domain)
  if (text === undefined) return undefined
  return [target, ...rest].flatMap((each) => textOfJs(each) ?? []).join(' ')
}

function ownerOf(label: string, domain: string): string {
  if (label === '@' || label === '') return domain
  return label.endsWith('.') ? label.slice(0, -1) : `${label}.${domain}`
}

function showHint(hint: string): string {
  return hint.replace(/\0+/g, '…')
}
