import { printable } from '@dkimkit/core'

/** The longest name of the DNS. */
const mostCharacters = 253

/**
 * Text of others as a code span: nothing in it is Markdown, HTML, a link, a mention or a cell's end. What could leave the
 * span, and what cannot be seen, is shown by its number.
 */
export function code(text: string, most: number = mostCharacters): string {
  const shown = printable(text, most).replace(/[`|]/g, (sign) => (sign === '`' ? '\\x60' : '\\x7c'))
  // A span drops a blank at both ends and cannot be empty (CommonMark §6.1).
  return shown.trim() === '' ? '`\u2423`' : `\`${shown}\``
}

interface Word {
  readonly open: string
  readonly text: string
  readonly close: string
}

/**
 * A sentence with words of others in it, such as that of a finding: every word that is more than letters, digits and
 * plain punctuation becomes code, so that nothing in it is taken for Markdown, HTML, a link, a mention or a reference.
 */
export function prose(text: string): string {
  const pieces: (string | Word)[] = []
  for (const word of printable(text, mostProse).split(' ')) {
    const [, open = '', inner = '', close = ''] = /^([("']?)(.*?)([,.;:!?)"']*)$/.exec(word) ?? []
    const last = pieces.at(-1)
    if (isPlain(inner)) pieces.push(word)
    else if (typeof last === 'object' && last.close === '' && open === '')
      pieces.splice(-1, 1, { open: last.open, text: `${last.text} ${inner}`, close })
    else pieces.push({ open, text: inner, close })
  }
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.open + code(piece.text, mostProse) + piece.close))
    .join(' ')
}

/** Longer than every sentence about a finding. */
const mostProse = 4000

/** A word that nothing makes a link of: no dot, no sign, not the number of an issue or of a commit. */
function isPlain(word: string): boolean {
  // The name of the algorithm is made of hexadecimal digits alone.
  if (word === 'Ed25519') return true
  return /^[A-Za-z0-9’'…→-]*$/.test(word) && !/gh-\d|(?:^|[-'])[0-9a-f]{7,}(?:[-']|$)/i.test(word)
}

/** A path as a part of a link: every character that Markdown or HTML could take for its own is encoded. */
export function urlPath(path: string): string {
  return path.split('/').map(encodePart).join('/')
}

function encodePart(part: string): string {
  // Half of a surrogate pair has no encoding: the detour replaces it.
  return encodeURIComponent(Buffer.from(part).toString()).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}
