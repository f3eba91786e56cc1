import { type Place, printable } from '@dkimkit/core'

/** A place as editors and terminals open it. */
export function formatPlace({ file, line, column }: Place): string {
  return `${shownFile(file)}:${line}:${column}`
}

/** A file name that begins a line must not begin a workflow command: GitHub reads them from every line of a log. */
function shownFile(file: string): string {
  const shown = printable(file, 300)
  return /^\s*(?:::|##\[)/.test(shown) ? `./${shown.trimStart()}` : shown
}
