import type { Manifest } from '@dkimkit/core'
import type { MapNode } from '../tree/node.js'
import type { EditStep } from './edit-splices.js'
import type { ManifestEdit } from './manifest-edit.js'

/** Edits of more than one step: a name is noted before its selector goes, a recipient added before another goes. */
export function stepsOf(edit: ManifestEdit, had: Manifest['keystore'], has: Manifest['keystore']): EditStep[] {
  if (edit.kind === 'remove-selector') {
    const { domain, stream, selector } = edit
    return [
      { kind: 'note-removed', domain, stream, selector },
      { kind: 'drop-selector', domain, stream, selector },
    ]
  }
  if (edit.kind !== 'set-recipients') return [edit]
  const old = had?.kind === 'age' ? had.recipients : []
  const now = has?.kind === 'age' ? has.recipients : []
  return [
    ...now
      .filter((recipient) => !old.includes(recipient))
      .map((recipient): EditStep => ({ kind: 'add-recipient', recipient })),
    ...old
      .filter((recipient) => !now.includes(recipient))
      .map((recipient): EditStep => ({ kind: 'drop-recipient', recipient })),
  ]
}

/**
 * The steps that can be made at once: the first one of each domain, since domains do not overlap. So a text is read as
 * often as its most changed domain has steps, however many domains change.
 */
export function takeRound(steps: readonly EditStep[], root: MapNode): { now: EditStep[]; later: EditStep[] } {
  const now: EditStep[] = []
  const later: EditStep[] = []
  const taken = new Set<string>()
  const domains = root.entries.find(({ key }) => key.text === 'domains')?.value
  const hasDomains = domains?.kind === 'map' && domains.entries.length > 0
  for (const step of steps) {
    const places = 'domain' in step ? [step.domain] : [' keystore']
    // The first domain opens the map that the others are put into.
    if (step.kind === 'add-domain' && !hasDomains) places.push(' domains')
    const isBlocked = places.some((place) => taken.has(place))
    for (const place of places) taken.add(place)
    ;(isBlocked ? later : now).push(step)
  }
  return { now: inPlaceOrder(now), later }
}

/** Where two steps put lines at one offset, what belongs inside comes before the domain that follows it. */
function inPlaceOrder(steps: readonly EditStep[]): EditStep[] {
  return [...steps.filter(({ kind }) => kind !== 'add-domain'), ...steps.filter(({ kind }) => kind === 'add-domain')]
}
