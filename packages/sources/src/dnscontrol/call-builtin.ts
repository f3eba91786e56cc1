import { parseTtl } from '@dkimkit/core'
import { type Js, plain, type Spot, textOfJs, unknownJs } from './js-value.js'
import { type Machine, recordCall, recordTypes } from './machine.js'

const others = new Set([
  'D',
  'D_EXTEND',
  'DEFAULTS',
  'DKIM_BUILDER',
  'DKIM',
  'DefaultTTL',
  'M365_BUILDER',
  'TTL',
  'require',
  'require_glob',
])

/** DNSControl's function of that name, where it is one that matters. */
export function builtinOf(name: string, at: Spot): Js | undefined {
  return recordTypes.has(name) || others.has(name) ? { kind: 'builtin', name, at } : undefined
}

/** Calls one of DNSControl's functions. */
export function callBuiltin(name: string, args: readonly Js[], at: Spot, machine: Machine): Js {
  if (recordTypes.has(name)) return recordCall(name, args, at)
  const [first, second] = args
  switch (name) {
    case 'D':
    case 'D_EXTEND': {
      const modifiers = args.slice(name === 'D' ? 2 : 1)
      if (first) machine.zones.push({ name: first, modifiers, extends: name === 'D_EXTEND', at })
      return plain(undefined, at)
    }
    case 'DEFAULTS':
      machine.defaults.push(...args)
      return plain(undefined, at)
    case 'DKIM':
      return first ?? unknownJs(at)
    case 'DKIM_BUILDER':
      return first ? buildDkim(first, at) : unknownJs(at)
    case 'M365_BUILDER':
      return buildMicrosoft365(args, at)
    case 'TTL':
    case 'DefaultTTL': {
      const seconds = first && secondsOf(first)
      return seconds === undefined ? unknownJs(at) : { kind: 'ttl', seconds, isDefault: name === 'DefaultTTL', at }
    }
    case 'require':
      return (first && machine.require(textOfJs(first) ?? '', at.file, at)) ?? unknownJs(at)
    case 'require_glob':
      machine.requireAll(textOfJs(first) ?? '', at.file, second?.kind !== 'plain' || second.value !== false)
      return unknownJs(at)
    default:
      return unknownJs(at)
  }
}

function secondsOf(value: Js): number | undefined {
  const text = textOfJs(value)
  return text === undefined ? undefined : parseTtl(text)
}

/** The record that `DKIM_BUILDER` makes: tags in the order v, h, k, n, p, s, t, a tag without value left out. */
function buildDkim(options: Js, at: Spot): Js {
  if (options.kind !== 'object') return unknownJs(at, 'DKIM_BUILDER')
  const field = (name: string): Js | undefined => options.fields.get(name)
  const selector = textOfJs(field('selector'))
  const tags = [
    ['v', field('version') ?? plain('DKIM1', at)],
    ['h', field('hashtypes')],
    ['k', field('keytype')],
    ['n', field('note') ?? field('notes')],
    ['p', field('pubkey') ?? plain('', at)],
    ['s', field('servicetypes')],
    ['t', field('flags')],
  ] as const
  const written = tags.map(([name, value]) => (value === undefined ? '' : tagOf(name, value)))
  if (selector === undefined || written.includes(undefined)) return unknownJs(at, `DKIM_BUILDER ${selector ?? ''}`)
  const label = textOfJs(field('label')) ?? '@'
  const name = `${selector}._domainkey${label === '@' ? '' : `.${label}`}`
  const text = written.filter((tag) => tag !== '').join('; ')
  const ttl = field('ttl')
  const seconds = ttl && secondsOf(ttl)
  const modifiers: Js[] = seconds === undefined ? [] : [{ kind: 'ttl', seconds, isDefault: false, at }]
  return recordCall('TXT', [plain(name, at), plain(text, field('pubkey')?.at ?? at), ...modifiers], at)
}

function tagOf(name: string, value: Js): string | undefined {
  if (value.kind === 'list') {
    const items = value.items.map(textOfJs)
    return items.includes(undefined) ? undefined : `${name}=${items.join(':')}`
  }
  if (value.kind === 'plain' && (value.value === null || value.value === undefined)) return ''
  const text = textOfJs(value)
  return text === undefined ? undefined : text === '' && name !== 'p' ? '' : `${name}=${text}`
}

/** The two CNAME records of `M365_BUILDER`; its other records are not about DKIM. */
function buildMicrosoft365(args: readonly Js[], at: Spot): Js {
  const options = args.find(({ kind }) => kind === 'object')
  const field = (name: string): Js | undefined => (options?.kind === 'object' ? options.fields.get(name) : undefined)
  const dkim = field('dkim')
  if (dkim?.kind === 'plain' && dkim.value === false) return { kind: 'list', items: [], at }
  const guid = textOfJs(field('domainGUID')) ?? textOfJs(args[0])?.replaceAll('.', '-')
  const initial = textOfJs(field('initialDomain'))
  if (guid === undefined || initial === undefined) return unknownJs(at, 'M365_BUILDER DKIM')
  const items = ['selector1', 'selector2'].map((selector) =>
    recordCall(
      'CNAME',
      [plain(`${selector}._domainkey`, at), plain(`${selector}-${guid}._domainkey.${initial}.`, at)],
      at,
    ),
  )
  return { kind: 'list', items, at }
}
