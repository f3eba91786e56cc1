import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readManifest } from '../read-manifest.js'
import {
  type PlainManifest,
  type PlainSelector,
  type PlainStream,
  plainManifest,
  publicKey,
  recipients,
  writeManifestText,
} from '../written-manifest.testing.js'
import { editManifest } from './edit-manifest.js'
import type { ManifestEdit } from './manifest-edit.js'

const now = new Date('2026-11-20T12:00:00Z')
const read = (text: string) => readManifest(text, { now })

/** Chooses edits that fit a manifest, and makes them on its plain data: an account of editing without any text. */
function makeEdits(manifest: PlainManifest, picks: readonly number[]): ManifestEdit[] {
  const edits: ManifestEdit[] = []
  for (const [index, pick] of picks.entries()) {
    const edit = pickEdit(manifest, pick, `new-${index}`)
    if (!edit) continue
    edits.push(edit)
    applyPlain(manifest, edit)
  }
  return edits
}

function pickEdit(manifest: PlainManifest, pick: number, name: string): ManifestEdit | undefined {
  const one = <T>(list: readonly T[]): T | undefined => list[(pick >> 4) % Math.max(1, list.length)]
  const domain = one(Object.keys(manifest.domains ?? {}))
  const streams = domain === undefined ? {} : (manifest.domains?.[domain]?.streams ?? {})
  const stream = one(Object.keys(streams))
  const selectors = stream === undefined ? {} : (streams[stream]?.selectors ?? {})
  const selector = one(Object.keys(selectors))
  switch (pick % 16) {
    case 0:
      return { kind: 'add-domain', domain: `${name}.example.org`, ...(pick & 16 ? { zone: 'route53:Z9' } : {}) }
    case 1:
      return (
        manifest.keystore && {
          kind: 'set-recipients',
          recipients: one([[recipients[0] ?? ''], recipients.slice(1), [...recipients].reverse()]) ?? [],
        }
      )
    case 2:
    case 3:
      return domain === undefined
        ? undefined
        : { kind: 'add-stream', domain, stream: name, ...(pick & 16 ? { key: 'dual' } : {}) }
    case 4:
    case 5:
    case 6:
    case 7: {
      if (domain === undefined || stream === undefined) return undefined
      const tags = pick & 16 ? { tags: { n: "it's: ours", t: 's' } } : {}
      return {
        kind: 'add-selector',
        domain,
        stream,
        selector: {
          name,
          algorithm: 'ed25519',
          publicKey,
          ...tags,
          state: 'pending',
          since: { pending: '2026-11-19T00:00:00Z' },
        },
      }
    }
    default: {
      const old = selector === undefined ? undefined : selectors[selector]
      if (domain === undefined || stream === undefined || selector === undefined || !old) return undefined
      if (pick % 16 > 12) return { kind: 'remove-selector', domain, stream, selector }
      const next = nextState(old, selectors)
      return next && { kind: 'set-state', domain, stream, selector, state: next, since: '2026-11-20T00:00:00Z' }
    }
  }
}

function nextState(
  { state }: PlainSelector,
  all: Record<string, PlainSelector>,
): 'published' | 'active' | 'retiring' | 'revoked' | undefined {
  const next = ({ pending: 'published', published: 'active', active: 'retiring', retiring: 'revoked' } as const)[state]
  return next === 'active' && Object.values(all).some((other) => other.state === 'active') ? 'retiring' : next
}

function applyPlain(manifest: PlainManifest, edit: ManifestEdit): void {
  if (edit.kind === 'set-recipients') {
    const had = manifest.keystore?.age.recipients ?? []
    const staying = had.filter((recipient) => edit.recipients.includes(recipient))
    if (manifest.keystore)
      manifest.keystore.age.recipients = [
        ...staying,
        ...edit.recipients.filter((recipient) => !staying.includes(recipient)),
      ]
    return
  }
  manifest.domains ??= {}
  if (edit.kind === 'add-domain') {
    manifest.domains[edit.domain] = edit.zone === undefined ? {} : { zone: edit.zone }
    return
  }
  manifest.domains[edit.domain] ??= {}
  const domain = manifest.domains[edit.domain] ?? {}
  domain.streams ??= {}
  domain.streams[edit.stream] ??= {}
  const stream: PlainStream = domain.streams[edit.stream] ?? {}
  stream.selectors ??= {}
  if (edit.kind === 'add-stream' && edit.key) stream.key = edit.key
  if (edit.kind === 'add-selector') {
    const { name, ...selector } = edit.selector
    stream.selectors[name] = {
      ...selector,
      since: { ...selector.since },
      ...(selector.tags ? { tags: { ...selector.tags } } : {}),
    } as PlainSelector
  }
  if (edit.kind === 'set-state') {
    const selector = stream.selectors[edit.selector]
    if (selector)
      stream.selectors[edit.selector] = {
        ...selector,
        state: edit.state,
        since: { ...selector.since, [edit.state]: edit.since },
      }
  }
  if (edit.kind === 'remove-selector') {
    delete stream.selectors[edit.selector]
    stream.removed = [...(stream.removed ?? []), edit.selector]
  }
}

/** The model without places. */
function modelOf(text: string): unknown {
  const { manifest, findings } = read(text)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return JSON.parse(JSON.stringify(manifest), (name, value) => (name === 'at' || name === 'places' ? undefined : value))
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)
const commentsOf = (text: string): string[] => text.match(/# c\d+/g) ?? []

/** How many lines of the old text are not, octet for octet and in order, in the new one. */
function lostLines(old: readonly string[], changed: readonly string[]): number {
  let row = new Array<number>(changed.length + 1).fill(0)
  for (const line of old) {
    const next = [0]
    for (const [index, other] of changed.entries())
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return old.length - (row.at(-1) ?? 0)
}

const written = fc
  .tuple(plainManifest, fc.integer())
  .map(([plain, seed]) => ({ plain, text: writeManifestText(plain, seed) }))

describe('editManifest()', () => {
  it('is given texts that read as the data that they were written from', () => {
    fc.assert(
      fc.property(written, ({ plain, text }) => {
        expect(modelOf(text)).toEqual(modelOf(JSON.stringify(plain)))
      }),
      { numRuns: 300 },
    )
  })

  it('makes any sequence of edits on any text read back as the edited data', () => {
    fc.assert(
      fc.property(written, fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 }), ({ plain, text }, picks) => {
        const data: PlainManifest = structuredClone(plain)
        const edits = makeEdits(data, picks)
        const { text: edited } = editManifest(text, edits, { now })
        expect(modelOf(edited)).toEqual(modelOf(JSON.stringify(data)))
      }),
      { numRuns: 400 },
    )
  })

  it('makes edits one by one what they are all at once', () => {
    fc.assert(
      fc.property(written, fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 5 }), ({ plain, text }, picks) => {
        const edits = makeEdits(structuredClone(plain), picks)
        const oneByOne = edits.reduce((edited, edit) => editManifest(edited, [edit], { now }).text, text)
        expect(modelOf(editManifest(text, edits, { now }).text)).toEqual(modelOf(oneByOne))
      }),
      { numRuns: 100 },
    )
  })

  it('leaves every line that an edit is not about as it is, and every comment in its place', () => {
    fc.assert(
      fc.property(written, fc.nat(1_000_000), ({ plain, text }, pick) => {
        const [edit] = makeEdits(structuredClone(plain), [pick])
        if (!edit || edit.kind === 'remove-selector') return
        const { text: edited } = editManifest(text, [edit], { now })
        // With a recipient goes the comment that says whose it is.
        if (edit.kind !== 'set-recipients') expect(commentsOf(edited)).toEqual(commentsOf(text))
        // A last line without line end gets one.
        const unended = text.endsWith('\n') ? 0 : 1
        const touched = edit.kind === 'set-recipients' ? recipients.length : edit.kind === 'set-state' ? 2 : 1
        expect(lostLines(linesOf(text), linesOf(edited))).toBeLessThanOrEqual(touched + unended)
      }),
      { numRuns: 400 },
    )
  })

  it('takes nothing out with a selector but its own lines', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 13, max: 15 }), fc.nat(1000), ({ plain, text }, kind, which) => {
        const [edit] = makeEdits(structuredClone(plain), [which * 16 + kind])
        if (edit?.kind !== 'remove-selector') return
        const { text: edited } = editManifest(text, [edit], { now })
        const own = ownLines(text, edit)
        const kept = commentsOf(
          linesOf(text)
            .filter((_, index) => !own.has(index + 1))
            .join(''),
        )
        expect(commentsOf(edited).filter((comment) => kept.includes(comment))).toEqual(kept)
        const unended = text.endsWith('\n') ? 0 : 1
        expect(lostLines(linesOf(text), linesOf(edited))).toBeLessThanOrEqual(own.size + 1 + unended)
      }),
      { numRuns: 400 },
    )
  })
})

/** The lines of a selector: from that of its name to that of its last value (a bracket may close on the next). */
function ownLines(
  text: string,
  { domain, stream, selector }: Extract<ManifestEdit, { kind: 'remove-selector' }>,
): Set<number> {
  const found = read(text)
    .manifest?.domains.find(({ name }) => name === domain)
    ?.streams.find(({ name }) => name === stream)
    ?.selectors.find(({ name }) => name === selector)
  const lines = [found?.at, ...Object.values(found?.places ?? {})].map((place) => place?.line ?? 0)
  const first = Math.min(...lines)
  const last = Math.max(...lines)
  const closing = linesOf(text)[last]?.trimStart().startsWith('}') ? 1 : 0
  return new Set(Array.from({ length: last + closing - first + 1 }, (_, index) => first + index))
}
