import { buildExpression } from './build-expression.js'
import { readStringLiteral } from './build-template.js'
import type { HclAttribute, HclBlock, HclBody } from './expression.js'
import type { SyntaxNode } from './syntax-node.js'

/** The attributes and blocks of a body. */
export function buildBody(node: SyntaxNode | undefined, text: string): HclBody {
  const attributes: HclAttribute[] = []
  const blocks: HclBlock[] = []
  for (const child of node?.children ?? []) {
    if (child.type === 'attribute') {
      const name = child.children.find(({ type }) => type === 'identifier')
      const value = child.children.find(({ type }) => type === 'expression')
      if (!name || !value) continue
      attributes.push({
        name: text.slice(name.start, name.end),
        offset: child.start,
        value: buildExpression(value, text),
      })
    } else if (child.type === 'block') blocks.push(buildBlock(child, text))
  }
  return { attributes, blocks }
}

function buildBlock(node: SyntaxNode, text: string): HclBlock {
  const words = node.children.filter(({ type }) => type === 'identifier' || type === 'string_lit')
  const [type, ...labels] = words.map((word) => {
    const source = text.slice(word.start, word.end)
    return word.type === 'identifier' ? source : (readStringLiteral(source) ?? source)
  })
  const body = node.children.find((child) => child.type === 'body')
  return { type: type ?? '', labels, offset: node.start, body: buildBody(body, text) }
}
