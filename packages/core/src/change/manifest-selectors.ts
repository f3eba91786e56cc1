import { selectorOwner } from '../manifest/declared-records.js'
import type { Domain, Manifest, Selector } from '../manifest/manifest.js'
import { canonicalName } from '../name/labels.js'

/** A selector of a manifest, with its domain. */
export interface PlacedSelector {
  readonly domain: Domain
  readonly selector: Selector
  /** In lower case. */
  readonly owner: string
}

/** The selectors of a manifest by owner; none without one. */
export function selectorsOf(manifest: Manifest | undefined): Map<string, PlacedSelector> {
  const selectors = new Map<string, PlacedSelector>()
  for (const domain of manifest?.domains ?? []) {
    for (const selector of domain.streams.flatMap(({ selectors }) => selectors)) {
      const owner = ownerIn(domain, selector.name)
      selectors.set(owner, { domain, selector, owner })
    }
  }
  return selectors
}

/** The owners of the names that a manifest calls removed. */
export function removedOwnersOf(manifest: Manifest | undefined): string[] {
  return (manifest?.domains ?? []).flatMap((domain) =>
    domain.streams.flatMap(({ removed }) => removed.map((name) => ownerIn(domain, name))),
  )
}

function ownerIn(domain: Domain, selector: string): string {
  return canonicalName(selectorOwner(selector, domain.name))
}
