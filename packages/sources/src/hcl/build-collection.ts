import { buildExpression } from './build-expression.js'
import type { Expression, ObjectItem } from './expression.js'
import type { SyntaxNode } from './syntax-node.js'

/** A list or an object. */
export function buildCollection(node: SyntaxNode, text: string): Expression {
  const { start: offset } = node
  if (node.type === 'tuple') return { kind: 'list', offset, items: expressionsOf(node, text) }
  const items = node.children.filter(({ type }) => type === 'object_elem').flatMap((item) => itemOf(item, text))
  return { kind: 'object', offset, items }
}

function itemOf(node: SyntaxNode, text: string): ObjectItem[] {
  const [keyNode, valueNode] = node.children.filter(({ type }) => type === 'expression')
  if (!keyNode || !valueNode) return []
  const key = buildExpression(keyNode, text)
  // A word alone is the key itself; in parentheses it is a variable.
  const isWord = key.kind === 'variable' && text[keyNode.start] !== '('
  return [
    {
      key: isWord ? { kind: 'literal', offset: key.offset, value: key.name } : key,
      value: buildExpression(valueNode, text),
    },
  ]
}

/** A `for` expression; undefined where a part of it is missing. */
export function buildFor(node: SyntaxNode, text: string): Expression | undefined {
  const intro = node.children.find(({ type }) => type === 'for_intro')
  const names = (intro?.children ?? []).filter(({ type }) => type === 'identifier').map((name) => sliceOf(name, text))
  const over = intro?.children.find(({ type }) => type === 'expression')
  const results = expressionsOf(node, text)
  const condition = node.children.find(({ type }) => type === 'for_cond')?.children
  const test = condition?.find(({ type }) => type === 'expression')
  const [first, second] = results
  const valueName = names.at(-1)
  const isObject = node.type === 'for_object_expr'
  const value = isObject ? second : first
  if (!over || valueName === undefined || !first || !value) return undefined
  const [keyName] = names
  return {
    kind: 'for',
    offset: node.start,
    ...(names.length > 1 && keyName !== undefined ? { keyName } : {}),
    valueName,
    over: buildExpression(over, text),
    ...(isObject ? { key: first } : {}),
    value,
    ...(test ? { test: buildExpression(test, text) } : {}),
    group: node.children.some(({ type }) => type === 'ellipsis'),
  }
}

function expressionsOf(node: SyntaxNode, text: string): Expression[] {
  return node.children.filter(({ type }) => type === 'expression').map((child) => buildExpression(child, text))
}

function sliceOf(node: SyntaxNode, text: string): string {
  return text.slice(node.start, node.end)
}
