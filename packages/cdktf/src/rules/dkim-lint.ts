import { type Acceptance, type RuleSettings, zoneKindOfResource } from '@dkimkit/core'
import type { IConstruct } from 'constructs'
import { type IAspect, TerraformResource, TerraformStack } from '../seam.js'
import { recordBookOf } from './record-book.js'

export interface DkimLintProps {
  /**
   * Another severity for a code, or `off`.
   *
   * @default the severities of the rules
   */
  readonly rules?: RuleSettings
  /**
   * Findings that are known and tolerated until the end of a day.
   *
   * @default none
   */
  readonly accept?: readonly Acceptance[]
}

/**
 * Judges the records that anybody declares in a stack, with any provider's resource, as those of dkimkit's own
 * constructs are judged: errors stop the synthesis, warnings become annotations.
 *
 * Add it to each stack: the CDK never visits the aspects of the app itself.
 *
 * @example
 * ```ts
 * import { DkimLint } from '@dkimkit/cdktf'
 *
 * // Aspects.of(stack).add(lint)
 * const lint = new DkimLint({ rules: { 'record/key-short': 'error' } })
 * typeof lint.visit // => 'function'
 * ```
 */
export class DkimLint implements IAspect {
  readonly #settings: DkimLintProps

  constructor(props: DkimLintProps = {}) {
    this.#settings = props
  }

  visit(node: IConstruct): void {
    if (TerraformStack.isStack(node)) recordBookOf(node).settle(node, this.#settings)
    else if (TerraformResource.isTerraformResource(node) && zoneKindOfResource(node.terraformResourceType))
      recordBookOf(node).add(TerraformStack.of(node), node)
  }
}
