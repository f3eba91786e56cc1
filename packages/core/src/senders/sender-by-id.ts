import { senders } from './catalogue.js'
import type { Sender } from './sender.js'

/**
 * The service with that id, or `undefined`.
 *
 * @example
 * ```ts
 * import { senderById } from '@dkimkit/core/senders'
 *
 * senderById('fastmail')?.selectors // => ['fm1', 'fm2', 'fm3', 'mesmtp']
 * senderById('nobody') // => undefined
 * ```
 */
export function senderById(id: string): Sender | undefined {
  return senders.find((sender) => sender.id === id)
}
