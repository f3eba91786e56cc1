import type { Finding } from '../finding.js'
import { type Code, catalogue, codes } from '../rules/catalogue.js'
import type { SenderLookup } from '../rules/declared-set.js'
import { lintDeclared } from '../rules/lint-declared.js'
import type { RuleSettings } from '../rules/settle.js'
import type { ReviewSide } from './review.js'

/** Every rule speaks: what is silent is settled later, by the manifest that has a say. */
const everyRule: RuleSettings = Object.fromEntries(
  codes.filter((code) => 'off' in catalogue[code]).map((code: Code) => [code, catalogue[code].severity]),
)

/** What the rules of records say of one side, not settled. */
export function lintSide({ records }: ReviewSide, senders: SenderLookup | undefined): Finding[] {
  return lintDeclared(records, { rules: everyRule, ...(senders ? { senders } : {}) })
}
