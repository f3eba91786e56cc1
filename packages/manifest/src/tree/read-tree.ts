import { limits } from './limits.js'
import type { ContentNode } from './node.js'
import { readGeneral } from './read-general.js'
import { readSimple } from './read-simple.js'
import { TreeLimit, type TreeProblem } from './tree-problem.js'

export interface TreeReading {
  /** Absent where the text has a problem, or nothing but comments. */
  readonly root?: ContentNode
  /** All of them, in the order of the text. */
  readonly problems: readonly TreeProblem[]
}

// Control characters have no place in YAML (1.2 §5.1), and a CR alone would be a line end for some and none for others.
const strange = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/

/** Reads a text without its byte order mark as YAML. Never throws, and its work is bounded (`limits`). */
export function readTree(text: string): TreeReading {
  if (text.length > limits.octets) return { problems: [{ problem: 'octets', seen: '', offset: 0 }] }
  const found = strange.exec(text)
  if (found) return { problems: [{ problem: 'character', seen: nameOf(found[0]), offset: found.index }] }
  try {
    const simple = readSimple(text)
    return simple ? { root: simple, problems: [] } : readGeneral(text)
  } catch (error) {
    if (error instanceof TreeLimit) return { problems: [error.problem] }
    throw error
  }
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`
}
