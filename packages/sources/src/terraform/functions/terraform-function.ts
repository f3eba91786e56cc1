import type { Budget } from '../../budget.js'
import type { Env } from '../scope.js'
import { type Data, itemsOfValue, type Spot, textOfValue, type Value } from '../value.js'

export interface CallContext {
  readonly env: Env
  readonly at: Spot
  readonly budget: Budget
}

/** One of Terraform's functions: its result, or undefined where the arguments do not say it. */
export type TerraformFunction = (args: readonly Value[], context: CallContext) => Data | Value | undefined

/** A function of texts; its result is not known unless all its arguments are. */
export function ofTexts(act: (...texts: readonly string[]) => Data | undefined): TerraformFunction {
  return (args) => {
    const texts = args.map(textOfValue)
    return texts.every((text) => text !== undefined) ? act(...(texts as string[])) : undefined
  }
}

/** The texts of a list; undefined where one is not known. */
export function textsOf(value: Value | undefined): readonly string[] | undefined {
  const texts = itemsOfValue(value)?.map(textOfValue)
  return texts?.every((text) => text !== undefined) ? (texts as string[]) : undefined
}
