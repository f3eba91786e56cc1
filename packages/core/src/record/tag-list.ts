/** One `name=value` of a record, with where it stands in the text. */
export interface Tag {
  readonly name: string
  readonly value: string
  /** Offset of the name, in characters from 0. */
  readonly start: number
  /** Offset of the value. */
  readonly valueStart: number
}

/** A record read as tags; `problem` is the first piece that is no tag, the others are kept. */
export interface TagList {
  readonly tags: readonly Tag[]
  readonly problem?: { readonly seen: string; readonly offset: number }
}

/**
 * Reads `tag=value; tag=value` (RFC 6376 §3.2). Total: any text gives a list, with what is no tag named as the problem.
 *
 * @example
 * ```ts
 * import { readTagList } from '@dkimkit/core'
 *
 * readTagList('v=DKIM1; p=').tags.map((tag) => tag.name) // => ['v', 'p']
 * readTagList('v=DKIM1; p').problem // => { seen: 'p', offset: 9 }
 * ```
 */
export function readTagList(text: string): TagList {
  const tags: Tag[] = []
  let problem: TagList['problem']
  let from = 0
  while (from <= text.length) {
    const semicolon = text.indexOf(';', from)
    const to = semicolon < 0 ? text.length : semicolon
    const tag = readTag(text, from, to)
    if (tag) tags.push(tag)
    // One ';' may end the list, and blanks may follow it: every verifier strips them.
    else if (semicolon >= 0 || from === 0 || skipBlanks(text, from, to) < to) {
      const start = skipBlanks(text, from, to)
      problem ??= { seen: text.slice(start, endOfText(text, start, to)) || ';', offset: start }
    }
    from = to + 1
  }
  return problem ? { tags, problem } : { tags }
}

/** tag-spec = [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS] */
function readTag(text: string, from: number, to: number): Tag | undefined {
  const start = skipBlanks(text, from, to)
  let end = start
  while (end < to && isNameCharacter(text.charCodeAt(end), end === start)) end++
  if (end === start) return undefined
  const equals = skipBlanks(text, end, to)
  if (equals >= to || text[equals] !== '=') return undefined
  const valueStart = skipBlanks(text, equals + 1, to)
  return {
    name: text.slice(start, end),
    value: text.slice(valueStart, endOfText(text, valueStart, to)),
    start,
    valueStart,
  }
}

/** tag-name = ALPHA *(ALPHA / DIGIT / "_") */
function isNameCharacter(code: number, first: boolean): boolean {
  const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return letter || (!first && ((code >= 0x30 && code <= 0x39) || code === 0x5f))
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

function endOfText(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** FWS: space and tab, and CR and LF where the value was folded. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a
}
