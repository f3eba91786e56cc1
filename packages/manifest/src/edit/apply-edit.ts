import { DkimError, type Domain, type KeystoreSettings, parseInstant, type Selector, type Stream } from '@dkimkit/core'
import { parseZone } from '../model/zone-of.js'
import type { ManifestEdit } from './manifest-edit.js'

/** The part of a manifest that edits change: what must be read back from the edited text. */
export interface EditedModel {
  readonly domains: Map<string, Domain>
  keystore: KeystoreSettings | undefined
}

/** Applies an edit to the model. Throws `DkimError`: `not-found`, `exists`, `bad-argument`. */
export function applyEdit(model: EditedModel, edit: ManifestEdit): void {
  switch (edit.kind) {
    case 'add-domain':
      addDomain(model, edit)
      return
    case 'set-recipients':
      setRecipients(model, edit.recipients)
      return
    case 'add-stream':
      changeDomain(model, edit.domain, (domain) => {
        if (domain.streams.some((stream) => stream.name === edit.stream))
          throw exists(`${edit.domain} has a stream ${edit.stream}`)
        const key = edit.key === undefined ? {} : { key: edit.key }
        return { ...domain, streams: [...domain.streams, { name: edit.stream, ...key, selectors: [], removed: [] }] }
      })
      return
    case 'add-selector':
      changeStream(model, edit, (stream) => {
        if (findSelector(stream, edit.selector.name))
          throw exists(`${edit.stream} of ${edit.domain} has a selector ${edit.selector.name}`)
        return { ...stream, selectors: [...stream.selectors, { tags: {}, ...edit.selector }] }
      })
      return
    case 'set-state':
      changeStream(model, edit, (stream) => {
        const since = parseInstant(edit.since)
        if (since === undefined)
          throw new DkimError('bad-argument', `'${edit.since}' is no time: one such as 2026-11-20T09:00:00Z is wanted`)
        const old = needSelector(stream, edit)
        const changed: Selector = { ...old, state: edit.state, since: { ...old.since, [edit.state]: since } }
        return { ...stream, selectors: stream.selectors.map((selector) => (selector === old ? changed : selector)) }
      })
      return
    case 'remove-selector':
      changeStream(model, edit, (stream) => {
        const old = needSelector(stream, edit)
        const removed = stream.removed.includes(old.name) ? stream.removed : [...stream.removed, old.name]
        return { ...stream, selectors: stream.selectors.filter((selector) => selector !== old), removed }
      })
      return
  }
}

function addDomain({ domains }: EditedModel, { domain, zone }: Extract<ManifestEdit, { kind: 'add-domain' }>): void {
  if (domains.has(domain)) throw exists(`the manifest has a domain ${domain}`)
  domains.set(domain, {
    name: domain,
    ...(zone === undefined ? {} : { zone: parseZone(zone) }),
    streams: [],
    senders: [],
  })
}

function setRecipients(model: EditedModel, recipients: readonly string[]): void {
  const { keystore } = model
  if (keystore?.kind !== 'age')
    throw new DkimError('bad-argument', 'the keystore of this manifest is not age: only age has recipients')
  if (recipients.length === 0)
    throw new DkimError('bad-argument', 'no recipients: with none, nobody could open the keys')
  const staying = keystore.recipients.filter((recipient) => recipients.includes(recipient))
  const added = [...new Set(recipients)].filter((recipient) => !staying.includes(recipient))
  model.keystore = { ...keystore, recipients: [...staying, ...added] }
}

function changeDomain({ domains }: EditedModel, name: string, change: (domain: Domain) => Domain): void {
  const domain = domains.get(name)
  if (!domain) throw new DkimError('not-found', `the manifest has no domain ${name}: add it first`)
  domains.set(name, change(domain))
}

function changeStream(
  model: EditedModel,
  edit: { domain: string; stream: string },
  change: (stream: Stream) => Stream,
): void {
  changeDomain(model, edit.domain, (domain) => {
    if (!domain.streams.some((stream) => stream.name === edit.stream)) {
      throw new DkimError('not-found', `${edit.domain} has no stream ${edit.stream} in the manifest: add it first`)
    }
    return {
      ...domain,
      streams: domain.streams.map((stream) => (stream.name === edit.stream ? change(stream) : stream)),
    }
  })
}

function needSelector(stream: Stream, { domain, selector }: { domain: string; selector: string }): Selector {
  const found = findSelector(stream, selector)
  if (found) return found
  throw new DkimError('not-found', `${stream.name} of ${domain} has no selector ${selector} in the manifest`)
}

function findSelector(stream: Stream, name: string): Selector | undefined {
  return stream.selectors.find((selector) => selector.name === name)
}

function exists(problem: string): DkimError {
  return new DkimError('exists', `${problem} already: choose another name`)
}
