import { numberOfValue } from '../value.js'
import type { TerraformFunction } from './terraform-function.js'

function ofNumbers(act: (...numbers: readonly number[]) => number): TerraformFunction {
  return (args) => {
    const numbers = args.map(numberOfValue)
    return numbers.every((number) => number !== undefined) ? act(...(numbers as number[])) : undefined
  }
}

/** Functions of numbers, as far as cutting a key asks for them. */
export const numberFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: ofNumbers((number = 0) => Math.abs(number)),
  ceil: ofNumbers((number = 0) => Math.ceil(number)),
  floor: ofNumbers((number = 0) => Math.floor(number)),
  max: ofNumbers((...numbers) => Math.max(...numbers)),
  min: ofNumbers((...numbers) => Math.min(...numbers)),
  parseint: (args) => {
    const [text, base] = args.map(numberOfValue)
    return base === 10 && text !== undefined && Number.isInteger(text) ? text : undefined
  },
  tonumber: (args) => numberOfValue(args[0]),
}
