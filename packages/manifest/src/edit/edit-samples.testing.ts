import { DkimError } from '@dkimkit/core'
import { publicKey } from '../written-manifest.testing.js'
import { editManifest } from './edit-manifest.js'
import type { ManifestEdit } from './manifest-edit.js'

type EditOf<K extends ManifestEdit['kind']> = Extract<ManifestEdit, { kind: K }>

export const now = new Date('2026-11-20T12:00:00Z')
export const domain = 'example.com'
export const inMail = { domain, stream: 'mail' } as const
export const edit = (lines: readonly string[], ...edits: readonly ManifestEdit[]) =>
  editManifest(lines.join('\n'), edits, { now }).text.split('\n')
export const addStream: EditOf<'add-stream'> = { kind: 'add-stream', ...inMail }
export const addSelector: EditOf<'add-selector'> = {
  kind: 'add-selector',
  ...inMail,
  selector: {
    name: 's2',
    algorithm: 'ed25519',
    publicKey,
    state: 'pending',
    since: { pending: '2026-11-20T12:00:00Z' },
  },
}
export const setActive: EditOf<'set-state'> = {
  kind: 'set-state',
  ...inMail,
  selector: 's1',
  state: 'active',
  since: '2026-11-20T12:00:00Z',
}
export const remove: EditOf<'remove-selector'> = { kind: 'remove-selector', ...inMail, selector: 's1' }

export function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof DkimError) return error.code
    throw error
  }
  return 'no error'
}

export const head = ['version: 1', 'domains:', '  example.com:', '    streams:', '      mail:']
export const own = `{ algorithm: ed25519, publicKey: ${publicKey}, state: published, since: { published: 2026-11-01 } }`
