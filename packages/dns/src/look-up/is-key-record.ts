import { readTagList } from '@dkimkit/core'

/** Whether a TXT value is meant as a DKIM key record: a tag list with `p=` (RFC 6376 §3.6.1) that no other version claims. */
export function isKeyRecord(value: string): boolean {
  const { tags } = readTagList(value)
  const version = tags.find((tag) => tag.name === 'v')
  if (version && !/^dkim/i.test(version.value)) return false
  return tags.some((tag) => tag.name === 'p')
}
