import type { KeyChoice, Selector, SelectorState } from '@dkimkit/core'

/** A selector as an edit adds it. */
export type NewSelector = Pick<Selector, 'name' | 'algorithm' | 'publicKey' | 'state' | 'since'> &
  Partial<Pick<Selector, 'tags'>>

/** One change of a manifest. Names are those of the model. */
export type ManifestEdit =
  | { readonly kind: 'add-domain'; readonly domain: string; readonly zone?: string }
  | { readonly kind: 'add-stream'; readonly domain: string; readonly stream: string; readonly key?: KeyChoice }
  | { readonly kind: 'add-selector'; readonly domain: string; readonly stream: string; readonly selector: NewSelector }
  | {
      readonly kind: 'set-state'
      readonly domain: string
      readonly stream: string
      readonly selector: string
      readonly state: SelectorState
      /** When it came into that state: an instant as `formatInstant` writes it. */
      readonly since: string
    }
  /** Removes a selector and notes its name under `removed`. */
  | { readonly kind: 'remove-selector'; readonly domain: string; readonly stream: string; readonly selector: string }
  /** Who can open the keys of an `age` keystore. Recipients that stay keep their place, new ones follow. */
  | { readonly kind: 'set-recipients'; readonly recipients: readonly string[] }
