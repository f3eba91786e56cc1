import { editDistance } from './edit-distance.js'
import { knownTargets, suffixOf } from './target-index.js'
import { readTemplate } from './template.js'

/** A text that someone may have meant, and how many letters away it is. */
interface Mended {
  readonly text: string
  readonly edits: number
}

/** The literal text in the labels of known targets: whole labels, and what stands before or after a variable. */
interface Words {
  readonly whole: Set<string>
  readonly starts: Set<string>
  readonly ends: Set<string>
}

let wordsBySuffix: ReadonlyMap<string, Words> | undefined

/**
 * The names one label away, by a slip of one or two letters, that hold a label of a known target. The caller still has
 * to match each as a whole: that is what keeps strangers out.
 */
export function mendSlip(name: string): Mended[] {
  wordsBySuffix ??= collectWords()
  const words = wordsBySuffix.get(suffixOf(name))
  const labels = name.split('.')
  if (!words) {
    const head = labels.slice(0, -2)
    return mendSuffix(suffixOf(name)).map(({ text, edits }) => ({ text: [...head, text].join('.'), edits }))
  }
  return labels.slice(0, -2).flatMap((label, place) =>
    mendLabel(label, words).map(({ text, edits }) => ({
      text: [...labels.slice(0, place), text, ...labels.slice(place + 1)].join('.'),
      edits,
    })),
  )
}

/** A service's own domain has neighbours: slips count in the first label from five letters up, or one in the last. */
function mendSuffix(suffix: string): Mended[] {
  const [first = '', last = ''] = suffix.split('.')
  const mended: Mended[] = []
  for (const known of knownTargets().keys()) {
    const [knownFirst = '', knownLast = ''] = known.split('.')
    let edits: number | undefined
    if (knownLast === last && knownFirst.length >= 5) edits = editDistance(first, knownFirst, slipsIn(knownFirst))
    else if (knownFirst === first) edits = editDistance(last, knownLast, 1)
    if (edits) mended.push({ text: known, edits })
  }
  return mended
}

function mendLabel(label: string, words: Words): Mended[] {
  if (words.whole.has(label)) return []
  const mended: Mended[] = []
  for (const word of words.whole) {
    const edits = editDistance(label, word, slipsIn(word))
    if (edits) mended.push({ text: word, edits })
  }
  for (const word of words.starts) {
    for (const cut of cuts(label, word)) {
      const edits = editDistance(label.slice(0, cut), word, slipsIn(word))
      if (edits) mended.push({ text: word + label.slice(cut), edits })
    }
  }
  for (const word of words.ends) {
    for (const cut of cuts(label, word)) {
      const edits = editDistance(label.slice(label.length - cut), word, slipsIn(word))
      if (edits) mended.push({ text: label.slice(0, label.length - cut) + word, edits })
    }
  }
  return mended
}

/** How many letters of the label may stand for the word. */
function cuts(label: string, word: string): number[] {
  const slips = slipsIn(word)
  return Array.from({ length: 2 * slips + 1 }, (_, more) => word.length - slips + more).filter(
    (cut) => cut > 0 && cut < label.length,
  )
}

/** How many slips still leave a word recognizable. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

function collectWords(): Map<string, Words> {
  const bySuffix = new Map<string, Words>()
  for (const [suffix, targets] of knownTargets()) {
    const words: Words = { whole: new Set(), starts: new Set(), ends: new Set() }
    for (const { record } of targets) {
      for (const label of record.value.toLowerCase().split('.').slice(0, -2)) addWord(words, label)
    }
    bySuffix.set(suffix, words)
  }
  return bySuffix
}

function addWord(words: Words, label: string): void {
  const pieces = readTemplate(label)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (pieces.length === 1 && first && 'literal' in first) words.whole.add(label)
  else if (first && 'literal' in first && first.literal.length >= 5) words.starts.add(first.literal)
  if (pieces.length > 1 && last && 'literal' in last && last.literal.length >= 5) words.ends.add(last.literal)
}
