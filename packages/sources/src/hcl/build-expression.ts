import { buildCollection, buildFor } from './build-collection.js'
import { buildHeredoc, buildTemplate, readStringLiteral } from './build-template.js'
import type { Expression } from './expression.js'
import type { SyntaxNode } from './syntax-node.js'

/** The expression that a node of the grammar is. */
export function buildExpression(node: SyntaxNode, text: string): Expression {
  return node.type === 'expression' ? buildChain(node.children, text, node) : buildChain([node], text, node)
}

const postfix = new Set(['get_attr', 'index', 'splat'])

/** A term with the attributes, indexes and splats after it, which the grammar keeps side by side. */
export function buildChain(nodes: readonly SyntaxNode[], text: string, whole: SyntaxNode): Expression {
  const meant = nodes.filter(({ type }) => type !== 'comment' && type !== '(' && type !== ')')
  const [first, ...rest] = meant
  if (!first || rest.some(({ type }) => !postfix.has(type))) return otherOf(whole, text)
  return applyPostfix(buildTerm(first, text), rest, text)
}

function applyPostfix(base: Expression, steps: readonly SyntaxNode[], text: string): Expression {
  let expression = base
  for (const step of steps) {
    const { offset } = expression
    const [inner] = step.children.filter(({ named }) => named)
    if (step.type === 'get_attr') expression = { kind: 'attribute', offset, of: expression, name: textOf(inner, text) }
    else if (step.type === 'splat') {
      const each = (inner?.children ?? []).filter(({ type }) => postfix.has(type))
      expression = {
        kind: 'splat',
        offset,
        of: expression,
        each: applyPostfix({ kind: 'item', offset }, each, text),
      }
    } else expression = { kind: 'index', offset, of: expression, key: buildKey(inner, text) }
  }
  return expression
}

function buildKey(node: SyntaxNode | undefined, text: string): Expression {
  const inner = node?.children.find(({ type }) => type === 'expression')
  if (inner) return buildExpression(inner, text)
  const digits = node ? text.slice(node.start, node.end).replace(/^\./, '') : ''
  return { kind: 'literal', offset: node?.start ?? 0, value: Number(digits) }
}

function buildTerm(node: SyntaxNode, text: string): Expression {
  const [inner] = node.children.filter(({ type }) => type !== 'comment')
  switch (node.type) {
    case 'expression':
      return buildExpression(node, text)
    case 'literal_value':
      return inner ? buildLiteral(inner, text) : otherOf(node, text)
    case 'variable_expr':
      return { kind: 'variable', offset: node.start, name: textOf(inner, text) }
    case 'template_expr':
      if (inner?.type === 'quoted_template') return buildTemplate(inner, text)
      return inner?.type === 'heredoc_template' ? buildHeredoc(inner, text) : otherOf(node, text)
    case 'collection_value':
      return inner ? buildCollection(inner, text) : otherOf(node, text)
    case 'for_expr':
      return (inner && buildFor(inner, text)) ?? otherOf(node, text)
    case 'function_call':
      return buildCall(node, text)
    case 'conditional':
      return buildConditional(node, text)
    case 'operation':
      return inner ? buildOperation(inner, text) : otherOf(node, text)
    default:
      return otherOf(node, text)
  }
}

function buildLiteral(node: SyntaxNode, text: string): Expression {
  const { start: offset } = node
  const source = text.slice(node.start, node.end)
  if (node.type === 'string_lit') {
    const value = readStringLiteral(source)
    return value === undefined ? otherOf(node, text) : { kind: 'literal', offset, value }
  }
  if (node.type === 'numeric_lit') return { kind: 'literal', offset, value: Number(source) }
  if (node.type === 'bool_lit') return { kind: 'literal', offset, value: source === 'true' }
  return node.type === 'null_lit' ? { kind: 'literal', offset, value: null } : otherOf(node, text)
}

function buildCall(node: SyntaxNode, text: string): Expression {
  const name = node.children.find(({ type }) => type === 'identifier')
  const args = node.children.find(({ type }) => type === 'function_arguments')?.children ?? []
  return {
    kind: 'call',
    offset: node.start,
    name: textOf(name, text),
    args: args.filter(({ type }) => type === 'expression').map((arg) => buildExpression(arg, text)),
    spread: args.some(({ type }) => type === 'ellipsis'),
  }
}

function buildConditional(node: SyntaxNode, text: string): Expression {
  const [test, yes, no] = node.children.filter(({ type }) => type === 'expression')
  if (!test || !yes || !no) return otherOf(node, text)
  return {
    kind: 'conditional',
    offset: node.start,
    test: buildExpression(test, text),
    yes: buildExpression(yes, text),
    no: buildExpression(no, text),
  }
}

const operators = new Set(['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '!'])

function buildOperation(node: SyntaxNode, text: string): Expression {
  const children = node.children.filter(({ type }) => type !== 'comment')
  const at = children.findIndex(({ type, named }) => !named && operators.has(type))
  const operator = children[at]?.type
  if (operator === undefined) return otherOf(node, text)
  const sides = [children.slice(0, at), children.slice(at + 1)].filter((side) => side.length > 0)
  return {
    kind: 'operation',
    offset: node.start,
    operator,
    operands: sides.map((side) => buildChain(side, text, node)),
  }
}

function otherOf({ start, end }: SyntaxNode, text: string): Expression {
  return { kind: 'other', offset: start, hint: text.slice(start, Math.min(end, start + 200)) }
}

function textOf(node: SyntaxNode | undefined, text: string): string {
  return node ? text.slice(node.start, node.end) : ''
}
