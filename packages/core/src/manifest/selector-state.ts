/**
 * The life of a selector, in order. `pending`: its key is made and its record declared. `published`: every name server
 * has been proven to serve it. `active`: mail is signed with it. `retiring`: mail signed with it may still be in
 * transit. `revoked`: its record is `p=`. After that its name moves to `removed` and is never used again.
 */
export const selectorStates = ['pending', 'published', 'active', 'retiring', 'revoked'] as const
export type SelectorState = (typeof selectorStates)[number]

/** Whether a selector in this state has its key in the DNS, or is about to: all but revoked ones. */
export function publishesKey(state: SelectorState): boolean {
  return state !== 'revoked'
}
