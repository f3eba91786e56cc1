import type { Expression, Pattern } from 'acorn'
import { evaluateJs } from './evaluate-js.js'
import { type Js, type Names, plain, type Spot, textOfJs, unknownJs } from './js-value.js'
import type { Machine } from './machine.js'

/** Where code is evaluated. */
export interface Env {
  readonly machine: Machine
  readonly names: Names
  readonly file: string
}

export function spotOf({ start }: { readonly start: number }, { file }: Env): Spot {
  return { file, offset: start }
}

/** Gives a value to a variable, a field or a pattern of them. */
export function assignTo(target: Pattern, value: Js, env: Env, declare = false): void {
  switch (target.type) {
    case 'Identifier':
      if (declare) env.names.declare(target.name, value)
      else env.names.assign(target.name, value)
      return
    case 'AssignmentPattern': {
      const isMissing = value.kind === 'plain' && value.value === undefined
      assignTo(target.left, isMissing ? evaluateJs(target.right, env) : value, env, declare)
      return
    }
    case 'ArrayPattern':
      target.elements.forEach((element, index) => {
        if (element) assignTo(element, itemOf(value, index), env, declare)
      })
      return
    case 'ObjectPattern':
      for (const property of target.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
        const field = value.kind === 'object' ? value.fields.get(property.key.name) : unknownJs(value.at)
        assignTo(property.value, field ?? plain(undefined, value.at), env, declare)
      }
      return
    case 'MemberExpression': {
      const object = evaluateJs(target.object, env)
      const { property } = target
      const key =
        property.type === 'Identifier' && !target.computed
          ? property.name
          : property.type === 'PrivateIdentifier'
            ? undefined
            : textOfJs(evaluateJs(property as Expression, env))
      if (object.kind === 'object' && key !== undefined) object.fields.set(key, value)
      return
    }
  }
}

function itemOf(value: Js, index: number): Js {
  return value.kind === 'list' ? (value.items[index] ?? plain(undefined, value.at)) : unknownJs(value.at)
}
