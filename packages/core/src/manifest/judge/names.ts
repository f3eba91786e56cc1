import { keyFamily } from '../selector-record.js'
import type { DomainRule, PlacedSelector, SelectorRule } from './manifest-rule.js'

/** A signer uses one key of an algorithm: with two nobody can tell which of them signs. */
export const activeTwice: DomainRule = ({ reportAt }, selectors) => {
  const active = new Map<string, string>()
  for (const { stream, selector, owner } of selectors) {
    if (selector.state !== 'active') continue
    const algorithm = keyFamily(selector.algorithm)
    const other = active.get(`${stream.name} ${algorithm}`)
    if (other === undefined) active.set(`${stream.name} ${algorithm}`, selector.name)
    else
      reportAt({ at: selector.places?.state ?? selector.at, owner })('manifest/active-twice', {
        stream: stream.name,
        algorithm,
        other,
      })
  }
}

/** Two streams of a domain with one selector would declare one owner twice. */
export const selectorTwice: DomainRule = ({ reportAt }, selectors) => {
  const known = new Map<string, PlacedSelector>()
  for (const placed of selectors) {
    const { selector, owner } = placed
    const name = selector.name.toLowerCase()
    const other = known.get(name)
    if (!other) known.set(name, placed)
    else
      reportAt({ at: selector.at, owner })('manifest/selector-twice', {
        selector: selector.name,
        stream: other.stream.name,
      })
  }
}

/** RFC 6376 §3.1: a name that is used again makes old mail and cached records of the old key fail. */
export const nameReused: DomainRule = ({ reportAt }, selectors, domain) => {
  const removed = new Map<string, string>()
  for (const stream of domain.streams) for (const name of stream.removed) removed.set(name.toLowerCase(), stream.name)
  if (removed.size === 0) return
  for (const { selector, owner } of selectors) {
    const stream = removed.get(selector.name.toLowerCase())
    if (stream !== undefined)
      reportAt({ at: selector.at, owner })('manifest/name-reused', { selector: selector.name, stream })
  }
}

/** RFC 1035 §2.3.4: 255 octets on the wire, which is 253 characters of text. */
export const nameTooLong: SelectorRule = ({ reportAt }, { selector, owner }) => {
  if (owner.length > 253)
    reportAt({ at: selector.at, owner })('owner/selector-invalid', { seen: selector.name, problem: 'name-length' })
}
