import { printable } from '@dkimkit/core'

/** Longer than every line of ours. */
const mostCharacters = 1000

/**
 * A line for the log. The runner takes a line that begins with `::`, and `##[` wherever it stands, for a command; and a
 * terminal takes control characters for its own.
 */
export function logLine(text: string): string {
  const shown = printable(text, mostCharacters).replaceAll('##[', '## [')
  return /^\s*::/.test(shown) ? `. ${shown}` : shown
}
