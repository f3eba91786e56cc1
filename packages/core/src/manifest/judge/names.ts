import type { Selector } from '../manifest.js'
import { keyFamily } from '../selector-record.js'
import { type ManifestRule, selectorsOf } from './manifest-rule.js'

/** A signer uses one key of an algorithm: with two nobody can tell which of them signs. */
export const activeTwice: ManifestRule = ({ manifest, reportAt }) => {
  let stream: object | undefined
  let active = new Map<string, Selector>()
  for (const { selector, owner, ...placed } of selectorsOf(manifest)) {
    if (placed.stream !== stream) active = new Map()
    stream = placed.stream
    if (selector.state !== 'active') continue
    const family = keyFamily(selector.algorithm)
    const other = active.get(family)
    if (other) {
      const args = { stream: placed.stream.name, algorithm: family, other: other.name }
      reportAt({ at: selector.places?.state ?? selector.at, owner })('manifest/active-twice', args)
    } else active.set(family, selector)
  }
}

/** Two streams of a domain with one selector would declare one owner twice. */
export const selectorTwice: ManifestRule = ({ manifest, reportAt }) => {
  for (const domain of manifest.domains) {
    const streams = new Map<string, string>()
    for (const { selector, stream, owner } of selectorsOf({ ...manifest, domains: [domain] })) {
      const name = selector.name.toLowerCase()
      const other = streams.get(name)
      if (other === undefined) streams.set(name, stream.name)
      else reportAt({ at: selector.at, owner })('manifest/selector-twice', { selector: selector.name, stream: other })
    }
  }
}

/** Mail signed with the old key may still be verified with the new one, and caches mix the two: RFC 6376 §3.1 asks for new names. */
export const nameReused: ManifestRule = ({ manifest, reportAt }) => {
  for (const domain of manifest.domains) {
    const removed = new Map(
      domain.streams.flatMap((stream) =>
        stream.removed.map((name): [string, string] => [name.toLowerCase(), stream.name]),
      ),
    )
    if (removed.size === 0) continue
    for (const { selector, owner } of selectorsOf({ ...manifest, domains: [domain] })) {
      const stream = removed.get(selector.name.toLowerCase())
      if (stream !== undefined)
        reportAt({ at: selector.at, owner })('manifest/name-reused', { selector: selector.name, stream })
    }
  }
}

/** RFC 1035 §2.3.4: 255 octets on the wire, which is 253 characters of text. */
export const nameTooLong: ManifestRule = ({ manifest, reportAt }) => {
  for (const { selector, owner } of selectorsOf(manifest)) {
    if (owner.length > 253)
      reportAt({ at: selector.at, owner })('owner/selector-invalid', { seen: selector.name, problem: 'name-length' })
  }
}
