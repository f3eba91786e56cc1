import type { Place } from '../../dns-record.js'
import type { Report } from '../../finding.js'
import { selectorOwner } from '../declared-records.js'
import type { Domain, Manifest, Selector, Stream } from '../manifest.js'
import type { SenderCatalogue } from '../sender-catalogue.js'

/** What the rules of a manifest are given. */
export interface ManifestJudging {
  readonly manifest: Manifest
  readonly now: Date
  readonly senders?: SenderCatalogue
  readonly reportAt: (about: { readonly at?: Place | undefined; readonly owner?: string }) => Report
}

export type ManifestRule = (judging: ManifestJudging) => void

/** A selector with where it belongs. */
export interface PlacedSelector {
  readonly domain: Domain
  readonly stream: Stream
  readonly selector: Selector
  readonly owner: string
}

/** Every selector of a manifest, in its order. */
export function* selectorsOf(manifest: Manifest): Generator<PlacedSelector> {
  for (const domain of manifest.domains) {
    for (const stream of domain.streams) {
      for (const selector of stream.selectors)
        yield { domain, stream, selector, owner: selectorOwner(selector.name, domain.name) }
    }
  }
}
