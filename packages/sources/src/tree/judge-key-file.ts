import { type Finding, judgePrivateKeyFile } from '@dkimkit/core'

/**
 * Whether a file of a tree is a private key's, or a record's file that holds one. A program or a document that only
 * shows an armour in its midst is neither.
 */
export function judgeKeyFile(path: string, text: string, declares: boolean): Finding[] {
  if (!/PRIVATE KEY-----|AGE-SECRET-KEY-1/.test(text)) return []
  return declares || beginsWithKey(text) ? judgePrivateKeyFile(text, path) : []
}

/** What tools write above a key: comments, and the attributes of a PKCS#12 bag. */
function beginsWithKey(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split('\n', 40)
  const first = lines.find((line) => !/^(?:\s*$|#|Bag Attributes|Key Attributes|\s+\w+:)/.test(line)) ?? ''
  return /^\s*(?:-----BEGIN [A-Z0-9 ]{0,40}-----|AGE-SECRET-KEY-1)/.test(first)
}
