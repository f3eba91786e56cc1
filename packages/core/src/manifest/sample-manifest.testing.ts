import type { Domain, Manifest, Selector, Stream } from './manifest.js'

/** The Ed25519 key of RFC 8463 appendix A. */
export const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='

export function sampleSelector(name: string, more: Partial<Selector> = {}): Selector {
  const state = more.state ?? 'active'
  return { name, algorithm: 'ed25519', publicKey, tags: {}, state, since: { [state]: '2026-11-01T00:00:00Z' }, ...more }
}

export function sampleStream(...selectors: Selector[]): Stream {
  return { name: 'mail', selectors, removed: [] }
}

export function sampleManifest(domain: Partial<Domain>, more: Partial<Manifest> = {}): Manifest {
  const domains = [{ name: 'example.com', streams: [], senders: [], ...domain }]
  return { version: 1, defaults: {}, domains, rules: [], accept: [], ...more }
}
