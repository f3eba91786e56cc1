import { type Finding, judgePrivateKeyFile } from '@dkimkit/core'
import { isOtherPath } from './skipped-paths.js'

/**
 * Whether a file of a tree is a private key's, or a record's file that holds one. A program or a document that only
 * shows an armour in its midst is neither.
 */
export function judgeKeyFile(path: string, text: string, declares: boolean): Finding[] {
  if (!/PRIVATE KEY-----|AGE-SECRET-KEY-1/.test(text)) return []
  return declares || beginsWithKey(isOtherPath(path) ? text : withoutComments(text))
    ? judgePrivateKeyFile(text, path)
    : []
}

function beginsWithKey(text: string): boolean {
  return /^\ufeff?\s*(?:-----BEGIN [A-Z0-9 ]{0,40}-----|AGE-SECRET-KEY-1)/.test(text)
}

/** Without what tools write above a key: comments, and the attributes of a PKCS#12 bag. */
function withoutComments(text: string): string {
  const lines = text.split('\n', 40)
  const first = lines.findIndex((line) => !/^(?:\s*$|#|Bag Attributes|Key Attributes|\s+\w+:)/.test(line))
  return lines.slice(Math.max(0, first)).join('\n')
}
