import type { Code } from '../rules/catalogue.js'
import { ruleHelpText } from './rule-help-text.js'

/** What a rule says to people, in Markdown without links: what is wrong, what comes of it, how to mend it. */
export interface RuleHelp {
  readonly wrong: string
  readonly effect: string
  readonly mend: string
}

let helps: ReadonlyMap<string, RuleHelp> | undefined

/**
 * The help of a rule, as docs/rules.md has it.
 *
 * @example
 * ```ts
 * import { ruleHelp } from '@dkimkit/core/report'
 *
 * ruleHelp('change/rules-relaxed').mend // => 'Nothing, if it is meant. A reviewer should read it before the rest.'
 * ```
 */
export function ruleHelp(code: Code): RuleHelp {
  helps ??= new Map(ruleHelpText.split('\n\n').map(readSection))
  return helps.get(code) ?? { wrong: '', effect: '', mend: '' }
}

/** Where the page has a rule, as GitHub and others make the anchor of a heading. */
export function ruleAnchor(code: Code): string {
  return code.replace(/[^\w-]/g, '')
}

function readSection(section: string): readonly [code: string, help: RuleHelp] {
  const [code = '', wrong = '', effect = '', mend = ''] = section.split('\n')
  return [code, { wrong, effect, mend }]
}
