import { describeKey } from '../../record/describe.js'
import { isKeyOwner } from '../../rules/declared-set.js'
import type { ChangeRule } from '../change-rule.js'

/** A selector that was nowhere before. A record that only says `p=` is none: it says that the name has no key. */
export const added: ChangeRule = ({ kind, owner, after, is }, report, { base, senders }) => {
  if (kind !== 'added' || !after || !isKeyOwner(owner) || base.has(owner)) return
  if (after.type === 'CNAME') {
    const sender = senders?.findSender(after.value, owner)?.sender.name ?? ''
    report('change/added', { key: 'cname', bits: 0, target: after.value, sender })
  } else if (is?.key !== undefined) {
    const key = describeKey(after.value)
    report('change/added', { key: key?.type ?? 'unknown', bits: key?.bits ?? 0, target: '', sender: '' })
  }
}
