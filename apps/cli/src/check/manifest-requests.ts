import { declaredRecords, type Manifest, resolveDefaults, selectorOwner } from '@dkimkit/core'
import { senderCatalogue } from '../manifest-file.js'
import type { CheckRequest } from './request.js'

/** Every record that a manifest declares, with the state of its selector and what its rotation allows. */
export function manifestRequests(manifest: Manifest): CheckRequest[] {
  const own = new Map<string, Pick<CheckRequest, 'state' | 'mostTtl'>>()
  for (const { name, streams } of manifest.domains) {
    for (const stream of streams) {
      // The old key stays for the overlap: no cache may hold an answer for longer.
      const mostTtl = resolveDefaults(manifest, stream).rotation.overlap
      for (const selector of stream.selectors)
        own.set(selectorOwner(selector.name, name), { state: selector.state, mostTtl })
    }
  }
  return declaredRecords(manifest, senderCatalogue).map((declared) => ({
    owner: declared.owner,
    declared,
    ...own.get(declared.owner),
  }))
}
