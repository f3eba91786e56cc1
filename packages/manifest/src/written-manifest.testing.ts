import fc from 'fast-check'

/** A manifest as plain data: what any YAML reader makes of its text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }
export interface PlainSelector {
  algorithm: string
  publicKey: string
  tags?: Record<string, string>
  state: string
  since: Record<string, string>
}
export interface PlainStream {
  key?: string
  selectors?: Record<string, PlainSelector>
  removed?: string[]
}
export interface PlainDomain {
  zone?: string
  streams?: Record<string, PlainStream>
  senders?: Record<string, { service: string }>
}
export interface PlainManifest {
  version: 1
  defaults?: Record<string, string | number>
  keystore?: { age: { recipients: string[]; directory?: string } }
  domains?: Record<string, PlainDomain>
  rules?: Record<string, string>
}

export const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
export const recipients = [
  'age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg',
  'age17pgky9ep3knv2gfw5l4048vx35dz8u0fw25ukn87d66exnfkk9nqauk4vk',
  `age1${'q'.repeat(58)}`,
]

const states = ['pending', 'published', 'active', 'retiring', 'revoked']

const selector = fc.nat(states.length - 1).map(
  (reached): PlainSelector => ({
    algorithm: 'ed25519',
    publicKey,
    state: states[reached] ?? 'pending',
    since: Object.fromEntries(
      states.slice(0, reached + 1).map((state, index) => [state, `2026-0${index + 1}-01T09:00:00Z`]),
    ),
  }),
)

const tagged = fc
  .tuple(selector, fc.constantFrom({}, {}, { tags: { t: 's' } }, { tags: { n: 'a note: of "ours"', s: 'email' } }))
  .map(([one, more]) => ({ ...one, ...more }))

/** Only one of them may be active. */
function oneActive(selectors: PlainSelector[]): PlainSelector[] {
  let found = false
  return selectors.map((one) => {
    const again = found && one.state === 'active'
    found ||= one.state === 'active'
    return again ? { ...one, state: 'retiring', since: { ...one.since, retiring: '2026-04-01T09:00:00Z' } } : one
  })
}

function named<T>(values: readonly T[], prefix: string): Record<string, T> {
  return Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]))
}

const stream = fc.record<PlainStream>(
  {
    key: fc.constantFrom('dual', 'ed25519'),
    selectors: fc.array(tagged, { maxLength: 3 }).map((list) => named(oneActive(list), 's')),
    removed: fc.uniqueArray(fc.constantFrom('old-1', '20230601', 'old.2'), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

/** The selectors of two streams have names of their own. */
function ownNames(streams: PlainStream[]): Record<string, PlainStream> {
  return named(
    streams.map((one, index) =>
      one.selectors
        ? {
            ...one,
            selectors: Object.fromEntries(
              Object.entries(one.selectors).map(([name, value]) => [`${'abc'[index]}-${name}`, value]),
            ),
          }
        : one,
    ),
    'm',
  )
}

const domain = fc.record<PlainDomain>(
  {
    zone: fc.constantFrom('route53:Z0123456789', 'gandi'),
    streams: fc.array(stream, { maxLength: 2 }).map(ownNames),
    senders: fc.constant({ news: { service: 'gandi' } }),
  },
  { requiredKeys: [] },
)

/** Manifests that no rule has anything to say against. */
export const plainManifest: fc.Arbitrary<PlainManifest> = fc
  .record<Omit<PlainManifest, 'version'>>(
    {
      defaults: fc.constantFrom({}, { key: 'dual', ttl: '1h' }, { ttl: 300 }),
      keystore: fc
        .subarray(recipients, { minLength: 1 })
        .map((list) => ({ age: { recipients: list, directory: 'keys' } })),
      domains: fc
        .array(domain, { maxLength: 3 })
        .map((list) => Object.fromEntries(list.map((one, index) => [`d${index + 1}.example.com`, one]))),
      rules: fc.constantFrom({}, { 'record/key-short': 'error' }),
    },
    { requiredKeys: [] },
  )
  .map((rest) => ({ version: 1, ...rest }))

/** A source of choices that is the same for the same seed. */
export function choicesOf(seed: number): (count: number) => number {
  let state = seed | 0
  return (count) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
}

interface Writing {
  readonly choose: (count: number) => number
  readonly step: number
  readonly eol: string
  readonly anchors: boolean
  count: number
}

/** A manifest as one of many people would write it: block or flow style, quotes, comments, blank lines, line ends. */
export function writeManifestText(manifest: PlainManifest, seed: number): string {
  const choose = choicesOf(seed)
  const writing: Writing = {
    choose,
    step: [2, 2, 4, 3][choose(4)] ?? 2,
    eol: choose(3) === 0 ? '\r\n' : '\n',
    anchors: choose(4) === 0,
    count: 0,
  }
  const lines =
    choose(12) === 0
      ? [flow(manifest as unknown as Plain, writing)]
      : blockMap(manifest as unknown as Record<string, Plain>, 0, writing)
  const text = [...(choose(4) === 0 ? ['---'] : []), ...between(0, writing), ...lines, ...between(0, writing)].join(
    writing.eol,
  )
  return choose(4) === 0 ? text : text + writing.eol
}

function blockMap(map: Readonly<Record<string, Plain>>, indent: number, writing: Writing): string[] {
  return Object.entries(map).flatMap(([name, value]) => {
    const start = `${' '.repeat(indent)}${key(name, writing)}:`
    return [...between(indent, writing), ...afterKey(start, value, indent, writing)]
  })
}

function afterKey(start: string, value: Plain, indent: number, writing: Writing): string[] {
  const { choose } = writing
  if (typeof value !== 'object' || value === null)
    return [`${start}${' '.repeat(1 + choose(2))}${anchor(writing)}${scalar(value, writing)}${comment(writing)}`]
  const empty = Object.keys(value).length === 0
  if (empty && choose(2) === 0) return [`${start}${['', ' ~', ' null'][choose(3)]}${comment(writing)}`]
  if (empty || choose(3) === 0)
    return [
      `${start} ${anchor(writing)}${choose(5) === 0 ? longFlow(value, indent, writing) : flow(value, writing)}${comment(writing)}`,
    ]
  const opened = `${start}${anchor(writing)
    .trimEnd()
    .replace(/^(?=.)/, ' ')}${comment(writing)}`
  if (!Array.isArray(value))
    return [opened, ...blockMap(value as Record<string, Plain>, indent + writing.step, writing)]
  const dash = ' '.repeat(indent + (choose(2) === 0 ? 0 : writing.step))
  return [
    opened,
    ...value.flatMap((item) => [
      ...between(indent, writing),
      `${dash}-${' '.repeat(1 + choose(2))}${scalar(item as string, writing)}${comment(writing)}`,
    ]),
  ]
}

function flow(value: Plain, writing: Writing): string {
  if (typeof value !== 'object' || value === null) return scalar(value, writing)
  const gap = writing.choose(3) === 0 ? '' : ' '
  const end = writing.choose(6) === 0 ? `,${gap}` : gap
  if (Array.isArray(value))
    return value.length === 0 ? `[${gap}]` : `[${gap}${value.map((item) => flow(item, writing)).join(', ')}${end}]`
  const members = Object.entries(value).map(([name, inner]) => `${key(name, writing)}: ${flow(inner, writing)}`)
  return members.length === 0 ? `{${gap}}` : `{${gap}${members.join(', ')}${end}}`
}

/** Flow style over several lines, with comments inside. */
function longFlow(value: Plain, indent: number, writing: Writing): string {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return flow(value, writing)
  const inner = ' '.repeat(indent + writing.step)
  const isList = Array.isArray(value)
  const members = Object.entries(value).map(([name, member]) =>
    isList ? flow(member, writing) : `${key(name, writing)}: ${flow(member, writing)}`,
  )
  const lines = members.map(
    (member, index) =>
      `${inner}${member}${index < members.length - 1 || writing.choose(2) === 0 ? ',' : ''}${comment(writing)}`,
  )
  return [isList ? '[' : '{', ...lines, `${' '.repeat(indent + 1)}${isList ? ']' : '}'}`].join(writing.eol)
}

function scalar(value: string | number | boolean | null, { choose }: Writing): string {
  if (typeof value !== 'string') return String(value)
  const isPlain = /^[a-z][\w./:@=+-]*$/i.test(value) || /^20\d\d-\d\d-\d\dT/.test(value)
  const style = choose(isPlain ? 4 : 2)
  if (style === 0) return `'${value.replaceAll("'", "''")}'`
  return style === 1 ? JSON.stringify(value) : value
}

function key(name: string, { choose }: Writing): string {
  return choose(8) === 0 ? `'${name}'` : choose(8) === 1 ? `"${name}"` : name
}

/** An anchor that nothing refers to. */
function anchor(writing: Writing): string {
  return writing.anchors && writing.choose(4) === 0 ? `&a${++writing.count} ` : ''
}

function comment(writing: Writing): string {
  return writing.choose(5) === 0 ? `${' '.repeat(1 + writing.choose(2))}# c${++writing.count}` : ''
}

/** Blank lines and comments on lines of their own. */
function between(indent: number, writing: Writing): string[] {
  const { choose } = writing
  if (choose(4) !== 0) return []
  const column = ' '.repeat(Math.max(0, indent + ([0, 0, 2, -2][choose(4)] ?? 0)))
  return choose(3) === 0 ? [''] : [`${column}# c${++writing.count} of {all}, 'this': "that"`]
}
