import { changeCodes } from './catalogue/change.js'
import { keyCodes } from './catalogue/key.js'
import { liveCodes } from './catalogue/live.js'
import { manifestCodes } from './catalogue/manifest.js'
import { ownerCodes } from './catalogue/owner.js'
import { recordCodes } from './catalogue/record.js'
import type { None } from './catalogue/row.js'
import { sourceCodes } from './catalogue/source.js'
import { zoneCodes } from './catalogue/zone.js'

/** Every code, with its severity, its source and its wording: one file a group. A code never changes its meaning. */
export const catalogue = {
  ...recordCodes,
  ...ownerCodes,
  ...keyCodes,
  ...zoneCodes,
  ...changeCodes,
  ...liveCodes,
  ...sourceCodes,
  ...manifestCodes,
} as const

type Catalogue = typeof catalogue
/** The name of a rule. */
export type Code = keyof Catalogue
/** What the wording of a code needs. */
export type ArgsOf<C extends Code> = Parameters<Catalogue[C]['text']> extends [infer A] ? A : None

/** Every code, in the catalogue's order. */
export const codes = Object.keys(catalogue) as Code[]
