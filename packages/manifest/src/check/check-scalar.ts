import { showValue } from '@dkimkit/core'
import type { TextType, VersionType } from '../fields/field-type.js'
import { contentOf, type TreeNode } from '../tree/node.js'
import type { CheckedValue } from './checked.js'
import { type Checking, fieldPath, report, reportInvalid } from './checking.js'
import { plainKind } from './plain-kind.js'

const compiled = new Map<string, RegExp>()

export function checkText(node: TreeNode, type: TextType, checking: Checking): CheckedValue | undefined {
  const content = contentOf(node)
  const text = content.kind === 'scalar' ? readText(content.text, type) : undefined
  const kind = content.kind === 'scalar' ? plainKind(content) : 'text'
  if (text !== undefined && (kind === 'text' || (kind === 'integer' && type.integer))) {
    return { kind: 'value', start: node.start, value: text }
  }
  // A number where a text belongs is right for us and another value for every other reader of the file.
  if (text !== undefined) reportInvalid(checking, node, { wanted: 'a text: put it in quotes' })
  else if (type.path && content.kind === 'scalar' && kind === 'text') {
    report(checking, node.start, 'manifest/path-outside', { field: fieldPath(checking), seen: showValue(content.text) })
  } else reportInvalid(checking, node, { wanted: type.wanted, words: type.words ?? type.starts })
  return undefined
}

/** What the model holds for a text; undefined where the type does not allow it. */
export function readText(text: string, type: TextType): string | number | undefined {
  if (type.most !== undefined && text.length > type.most) return undefined
  if (type.words && !type.words.includes(text)) return undefined
  if (type.pattern !== undefined && !expressionOf(type.pattern).test(text)) return undefined
  return type.read ? type.read(text) : text
}

export function checkFlag(node: TreeNode, checking: Checking): CheckedValue | undefined {
  const content = contentOf(node)
  if (content.kind === 'scalar' && plainKind(content) === 'flag') {
    return { kind: 'value', start: node.start, value: /^t/i.test(content.text) }
  }
  reportInvalid(checking, node, { wanted: 'true or false' })
  return undefined
}

export function checkVersion(node: TreeNode, type: VersionType, checking: Checking): CheckedValue | undefined {
  const content = contentOf(node)
  if (content.kind === 'scalar' && content.style === 'plain' && content.text === String(type.known)) {
    return { kind: 'value', start: node.start, value: type.known }
  }
  reportInvalid(checking, node, { wanted: `the number ${type.known}` })
  return undefined
}

function expressionOf(pattern: string): RegExp {
  let expression = compiled.get(pattern)
  if (!expression) {
    expression = new RegExp(pattern, 'u')
    compiled.set(pattern, expression)
  }
  return expression
}
