import { canonicalName, type Manifest, resolveDefaults, type Selector, type Stream } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import { code } from './escape.js'
import { folded } from './finding-list.js'
import type { Section } from './section.js'

/** A stretch of a selector's life; what lies ahead comes from the rotation's settings. */
interface Bar {
  readonly selector: string
  readonly domain: string
  readonly what: 'published' | 'signs' | 'still verifies' | 'revoked'
  readonly from: Date
  readonly to: Date
}

/** A gantt in a narrow column is not readable with more. */
const mostBars = 10
const day = 86_400_000

/** The lives of the selectors in each stream of the manifest that the change touches: a drawing, and a table of the same. */
export function timeline(outcome: Outcome): Section[] {
  const { base, head, review, now } = outcome
  if (!head.manifest || !base) return []
  const changed = new Set(review.changes.map(({ owner }) => owner))
  const bars = barsOf(head.manifest, base.manifest, changed)
  if (bars.length === 0) return []
  const rows = bars.map(
    ({ selector, domain, what, from, to }) =>
      `| ${code(`${selector}._domainkey.${domain}`)} | ${what} | ${dateOf(from)} | ${dateOf(to)} |`,
  )
  const { open, ...rest } = folded('Timeline of the rotation, as the manifest has it', rows, 'row')
  const drawing = bars.length <= mostBars ? drawingOf(bars, now) : ''
  return [{ ...rest, open: `${open}${drawing}| Selector | What | From | To |\n|---|---|---|---|\n` }]
}

function barsOf(manifest: Manifest, before: Manifest | undefined, changed: ReadonlySet<string>): Bar[] {
  return manifest.domains.flatMap((domain) =>
    domain.streams.flatMap((stream) => {
      // What the change removes is a part of what it does.
      const selectors = [...removedFrom(before, domain.name, stream), ...stream.selectors]
      const isTouched = selectors.some(({ name }) => changed.has(canonicalName(`${name}._domainkey.${domain.name}`)))
      // With one selector there is nothing to hand over.
      if (!isTouched || selectors.length < 2) return []
      return selectors.flatMap((selector) => lifeOf(selector, domain.name, manifest, stream))
    }),
  )
}

function removedFrom(before: Manifest | undefined, domain: string, stream: Stream): Selector[] {
  const streams = before?.domains.find(({ name }) => name === domain)?.streams ?? []
  const own = streams.find(({ name }) => name === stream.name)?.selectors ?? []
  return own.filter(({ name }) => !stream.selectors.some((kept) => kept.name === name))
}

function lifeOf({ name, since }: Selector, domain: string, manifest: Manifest, stream: Stream): Bar[] {
  const { every, overlap, tombstone } = resolveDefaults(manifest, stream).rotation
  const at = (state: keyof typeof since): Date | undefined => dateAt(since[state])
  const [published, active, retiring, revoked] = [at('published'), at('active'), at('retiring'), at('revoked')]
  const about = { selector: name, domain }
  const bar = (what: Bar['what'], from: Date | undefined, to: Date | undefined, seconds: number): Bar[] =>
    from ? [{ ...about, what, from, to: to && to > from ? to : new Date(from.getTime() + seconds * 1000) }] : []
  return [
    ...bar('published', published, active, resolveDefaults(manifest, stream).rotation.lead),
    ...bar('signs', active, retiring, every),
    ...bar('still verifies', retiring, revoked, overlap),
    ...bar('revoked', revoked, undefined, tombstone),
  ]
}

function dateAt(text: string | undefined): Date | undefined {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}

const marks: Readonly<Record<Bar['what'], string>> = {
  published: '',
  signs: 'active, ',
  'still verifies': 'done, ',
  revoked: 'crit, ',
}

/** Mermaid reads a line up to a colon, and knows some words at its start: names are letters, digits, dots and dashes. */
function drawingOf(bars: readonly Bar[], now: Date): string {
  const lines = ['gantt', 'dateFormat YYYY-MM-DD', 'axisFormat %Y-%m-%d']
  let section = ''
  for (const { selector, what, from, to } of bars) {
    const name = selector.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 40)
    if (name !== section) lines.push(`section ${name}`)
    section = name
    const days = Math.max(1, Math.round((to.getTime() - from.getTime()) / day))
    lines.push(`${what} : ${marks[what]}${dateOf(from)}, ${days}d`)
  }
  lines.push(`section today`, `${dateOf(now)} : milestone, ${dateOf(now)}, 0d`)
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n\n`
}

function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
