import type { Sender } from './sender.js'

/**
 * Whether documentation or public zones back the entry; where not, what is shown of it should say 'unconfirmed'.
 *
 * @example
 * ```ts
 * import { isConfirmed, senders } from '@dkimkit/core/senders'
 *
 * senders.filter((sender) => sender.id === 'sendgrid').map(isConfirmed) // => [true]
 * ```
 */
export function isConfirmed(sender: Sender): boolean {
  return sender.confidence !== 'memory'
}
