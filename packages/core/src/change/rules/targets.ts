import { canonicalName } from '../../name/labels.js'
import type { SenderLookup } from '../../rules/declared-set.js'
import type { ChangeRule } from '../change-rule.js'

export const typeChanged: ChangeRule = ({ before, after }, report) => {
  if (before && after && before.type !== after.type)
    report('change/type-changed', { before: before.type, after: after.type })
}

export const targetMoved: ChangeRule = ({ before, after }, report, { senders }) => {
  if (!senders || before?.type !== 'CNAME' || after?.type !== 'CNAME') return
  const from = senderOf(senders, before.value, before.owner)
  const to = senderOf(senders, after.value, after.owner)
  if (from.id !== to.id)
    report('change/target-moved', { before: before.value, after: after.value, from: from.name, to: to.name })
}

/** Whom a target belongs to. */
function senderOf(senders: SenderLookup, target: string, owner: string): { id: string; name: string } {
  const sender = senders.findSender(target, owner)?.sender
  if (sender) return sender
  // Unknown services are told apart by their domain, as far as its last two labels tell.
  const domain = canonicalName(target).split('.').slice(-2).join('.')
  return { id: `.${domain}`, name: domain }
}
