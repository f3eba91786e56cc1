const atom = /(?:\\[\\/.sdwSDW"'nt;=+*?()[\]{}|^$-]|\[\^?(?:\\.|[^\]\\])+\]|\.|[^\\()[\]{}|*+?.^$])/
const quantifier = /(?:[*+?]|\{[0-9]{1,3}(?:,[0-9]{0,3})?\})/
const plain = new RegExp(`^\\^?(?:${atom.source})*(?:${atom.source}${quantifier.source})?(?:${atom.source})*\\$?$`)
const grouped = new RegExp(`^\\((?:${atom.source})*(?:${atom.source}${quantifier.source})?(?:${atom.source})*\\)$`)

/**
 * A regular expression of a Terraform file that surely takes time in proportion to the text: at most one repetition, no
 * choices, at most one group around the whole. Undefined for any other.
 */
export function safePattern(pattern: string, flags: string): RegExp | undefined {
  if (pattern.length > 200 || !(plain.test(pattern) || grouped.test(pattern))) return undefined
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
