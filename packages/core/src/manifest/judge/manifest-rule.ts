import type { Place } from '../../dns-record.js'
import type { Report } from '../../finding.js'
import type { Domain, Manifest, Selector, Stream } from '../manifest.js'
import type { SenderCatalogue } from '../sender-catalogue.js'

/** What the rules of a manifest are given. */
export interface ManifestJudging {
  readonly manifest: Manifest
  readonly now: Date
  readonly senders?: SenderCatalogue
  readonly reportAt: (about: { readonly at?: Place | undefined; readonly owner?: string }) => Report
}

/** A selector with where it belongs. */
export interface PlacedSelector {
  readonly domain: Domain
  readonly stream: Stream
  readonly selector: Selector
  readonly owner: string
}

export type ManifestRule = (judging: ManifestJudging) => void
export type DomainRule = (judging: ManifestJudging, selectors: readonly PlacedSelector[], domain: Domain) => void
export type SelectorRule = (judging: ManifestJudging, placed: PlacedSelector) => void
