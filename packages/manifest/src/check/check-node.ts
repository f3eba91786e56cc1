import type { EitherType, FieldType, ListType } from '../fields/field-type.js'
import { mayBeEmpty } from '../fields/field-type.js'
import { contentOf, isNull, type TreeNode } from '../tree/node.js'
import { checkMap, checkNamed } from './check-map.js'
import { checkFlag, checkText, checkVersion } from './check-scalar.js'
import type { Checked } from './checked.js'
import { type Checking, reportInvalid } from './checking.js'

/** Checks a node against its description: every problem becomes a finding, what is sound comes back. */
export function checkNode(node: TreeNode, type: FieldType, checking: Checking): Checked | undefined {
  switch (type.kind) {
    case 'version':
      return checkVersion(node, type, checking)
    case 'text':
      return checkText(node, type, checking)
    case 'flag':
      return checkFlag(node, checking)
    case 'list':
      return checkList(node, type, checking)
    case 'map':
      return checkMap(node, type, checking)
    case 'named':
      return checkNamed(node, type, checking)
    case 'either':
      return checkEither(node, type, checking)
  }
}

function checkEither(node: TreeNode, type: EitherType, checking: Checking): Checked | undefined {
  return contentOf(node).kind === 'map' ? checkMap(node, type.map, checking) : checkText(node, type.text, checking)
}

function checkList(node: TreeNode, type: ListType, checking: Checking): Checked | undefined {
  const content = contentOf(node)
  if (isNull(content) && mayBeEmpty(type)) return { kind: 'list', start: node.start, items: [] }
  if (content.kind !== 'list' || content.items.length < (type.least ?? 0)) {
    reportInvalid(checking, node, { wanted: `a list${type.least ? ' that is not empty' : ''}` })
    return undefined
  }
  const items: Checked[] = []
  for (const [index, item] of content.items.entries()) {
    checking.path.push(String(index + 1))
    const checked = checkNode(item, type.items, checking)
    checking.path.pop()
    if (checked) items.push(checked)
  }
  return { kind: 'list', start: node.start, items }
}
