import type { SenderCatalogue } from '@dkimkit/core'
import { findSender, nearestSender, recordsFor, senderById, senders } from '@dkimkit/core/senders'

/** The catalogue, as the rules of the manifest ask for it. */
export const senderCatalogue: SenderCatalogue = { senders, senderById, recordsFor }

/** The catalogue, as the rules about records ask for it. */
export const senderLookup = { findSender, nearestSender }
