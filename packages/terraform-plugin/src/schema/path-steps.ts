import type { CtyType } from '../cty/cty-type.js'
import type { Path } from '../cty/encode-value.js'
import type { AttributePathDraft } from '../messages/value-messages.js'

type Steps = NonNullable<AttributePathDraft['steps']>

/**
 * A path as the steps of a message. The type says whether a name is an attribute or a map's key. The path ends early
 * where the type ends, and at a set, because the protocol cannot point at an element of one.
 */
export function pathSteps(path: Path, root: CtyType): AttributePathDraft {
  const steps: Steps[number][] = []
  let type: CtyType | undefined = root
  for (const part of path) {
    if (type === undefined || typeof type === 'string') break
    if (type[0] === 'object' && typeof part === 'string' && Object.hasOwn(type[1], part)) {
      steps.push({ attribute_name: part })
      type = type[1][part]
    } else if (type[0] === 'map' && typeof part === 'string') {
      steps.push({ element_key_string: part })
      type = type[1]
    } else if (type[0] === 'list' && typeof part === 'number') {
      steps.push({ element_key_int: part })
      type = type[1]
    } else if (type[0] === 'tuple' && typeof part === 'number') {
      steps.push({ element_key_int: part })
      type = type[1][part]
    } else break
  }
  return { steps }
}
