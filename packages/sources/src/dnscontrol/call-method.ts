import { type Js, plain, type Spot, textOfJs, truthOf, unknownJs } from './js-value.js'

/** Calls a function of the code. */
export type CallFunction = (callee: Js, args: readonly Js[]) => Js

/** Calls a method of a text or a list; undefined where it is not known what it gives. */
export function callMethod(
  target: Js,
  name: string,
  args: readonly Js[],
  at: Spot,
  call: CallFunction,
): Js | undefined {
  if (target.kind === 'list') return callListMethod(target.items, name, args, at, call)
  const text = textOfJs(target)
  return text === undefined ? undefined : callTextMethod(text, name, args, at)
}

function callListMethod(items: Js[], name: string, args: readonly Js[], at: Spot, call: CallFunction): Js | undefined {
  const list = (made: readonly Js[]): Js => ({ kind: 'list', items: [...made], at })
  const [first, second] = args
  switch (name) {
    case 'concat':
      return list([...items, ...args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]))])
    case 'push':
      items.push(...args)
      return plain(items.length, at)
    case 'join':
      return joinTexts(items, args.length === 0 ? ',' : textOfJs(first), at)
    case 'slice':
      return list(items.slice(numberOf(first) ?? 0, numberOf(second)))
    case 'reverse':
      return list([...items].reverse())
    case 'map':
      return first && list(items.map((item, index) => call(first, [item, plain(index, at)])))
    case 'flatMap':
      return first && list(items.flatMap((item) => flat(call(first, [item]))))
    case 'flat':
      return list(items.flatMap(flat))
    case 'forEach':
      if (first) for (const [index, item] of [...items].entries()) call(first, [item, plain(index, at)])
      return plain(undefined, at)
    case 'filter':
      return first && filterItems(items, first, at, call)
    case 'indexOf':
    case 'includes': {
      const index = items.findIndex((item) => textOfJs(item) !== undefined && textOfJs(item) === textOfJs(first))
      return plain(name === 'indexOf' ? index : index >= 0, at)
    }
    default:
      return undefined
  }
}

function filterItems(items: readonly Js[], test: Js, at: Spot, call: CallFunction): Js | undefined {
  const kept: Js[] = []
  for (const item of items) {
    const truth = test.kind === 'builtin' && test.name === 'Boolean' ? truthOf(item) : truthOf(call(test, [item]))
    if (truth === undefined) return undefined
    if (truth) kept.push(item)
  }
  return { kind: 'list', items: kept, at }
}

function flat(value: Js): readonly Js[] {
  return value.kind === 'list' ? value.items : [value]
}

function joinTexts(items: readonly Js[], separator: string | undefined, at: Spot): Js {
  const texts = items.map((item) => (item.kind === 'plain' && item.value == null ? '' : textOfJs(item)))
  if (separator === undefined || texts.includes(undefined))
    return unknownJs(at, texts.map((text) => text ?? '\0').join(''))
  return plain(texts.join(separator), at)
}

function callTextMethod(text: string, name: string, args: readonly Js[], at: Spot): Js | undefined {
  const [first, second] = args
  const [one, other] = [textOfJs(first), textOfJs(second)]
  switch (name) {
    case 'toLowerCase':
      return plain(text.toLowerCase(), at)
    case 'toUpperCase':
      return plain(text.toUpperCase(), at)
    case 'trim':
      return plain(text.trim(), at)
    case 'concat':
      return joinTexts([plain(text, at), ...args], '', at)
    case 'slice':
      return plain(text.slice(numberOf(first) ?? 0, numberOf(second)), at)
    case 'substring':
      return plain(text.substring(numberOf(first) ?? 0, numberOf(second)), at)
    case 'substr':
      return plain(text.slice(numberOf(first) ?? 0).slice(0, numberOf(second)), at)
    case 'split':
      return one === undefined ? undefined : { kind: 'list', items: text.split(one).map((part) => plain(part, at)), at }
    case 'replaceAll':
      return one && other !== undefined ? plain(text.split(one).join(other), at) : undefined
    case 'replace':
      // A pattern is no text, and so is not known.
      return one !== undefined && other !== undefined
        ? plain(
            text.replace(one, () => other),
            at,
          )
        : undefined
    case 'indexOf':
      return one === undefined ? undefined : plain(text.indexOf(one), at)
    case 'startsWith':
      return one === undefined ? undefined : plain(text.startsWith(one), at)
    case 'endsWith':
      return one === undefined ? undefined : plain(text.endsWith(one), at)
    case 'includes':
      return one === undefined ? undefined : plain(text.includes(one), at)
    default:
      return undefined
  }
}

function numberOf(value: Js | undefined): number | undefined {
  return value?.kind === 'plain' && typeof value.value === 'number' ? value.value : undefined
}
