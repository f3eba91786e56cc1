import { durationPattern, instantPattern, keyTypes, parseDomain, parseDuration, parseInstant } from '@dkimkit/core'
import type { TextType } from './field-type.js'

/** Labels of letters, digits, inner hyphens and underscores, or of any letters for international names. */
const label = '[A-Za-z0-9_\\u0080-\\uffff]([A-Za-z0-9_\\u0080-\\uffff-]{0,61}[A-Za-z0-9_\\u0080-\\uffff])?'

export const domainName: TextType = {
  kind: 'text',
  wanted: 'a domain such as example.com',
  pattern: `^${label}([.]${label})*[.]?$`,
  most: 254,
  read: (text) => {
    try {
      return parseDomain(text)
    } catch {
      return undefined
    }
  },
}

export const ownerName: TextType = {
  kind: 'text',
  wanted: 'a full name such as s1._domainkey.example.com',
  pattern: '^[A-Za-z0-9_*-]{1,63}([.][A-Za-z0-9_-]{1,63})+[.]?$',
  most: 254,
  read: (text) => text.replace(/\.$/, ''),
}

/** RFC 6376 §3.1; an underscore is no legal selector, but works, and keys in use must be declared as they are. */
export const selectorName: TextType = {
  kind: 'text',
  wanted: 'a selector such as mail-20261120: letters, digits and inner hyphens',
  pattern: '^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$',
  most: 200,
}

export const removedName: TextType = { ...selectorName, integer: true }

/** The first part of the names that dkimkit makes: a day, a count and a suffix still fit in the label. */
export const streamName: TextType = {
  kind: 'text',
  wanted: 'a name of up to 40 letters, digits and inner hyphens, such as mail',
  pattern: '^[A-Za-z0-9]([A-Za-z0-9-]{0,38}[A-Za-z0-9])?$',
}

export const duration: TextType = {
  kind: 'text',
  wanted: 'a duration such as 90d, 12h or 2w',
  pattern: durationPattern,
  read: parseDuration,
}

export const ttl: TextType = {
  kind: 'text',
  wanted: 'a time such as 1h, or a number of seconds, a week at most',
  pattern: '^[0-9]{1,9}[smhdw]?$',
  integer: true,
  read: (text) => {
    const seconds = /^[0-9]+$/.test(text) ? Number(text) : parseDuration(text)
    return seconds !== undefined && seconds <= 604_800 ? seconds : undefined
  },
}

export const instant: TextType = {
  kind: 'text',
  wanted: 'a time in UTC such as 2026-11-20T09:00:00Z, or a date',
  pattern: instantPattern,
  read: parseInstant,
}

export const day: TextType = {
  kind: 'text',
  wanted: 'a date such as 2027-03-31',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  read: (text) => (parseInstant(text) === undefined ? undefined : text),
}

export const keyChoice: TextType = {
  kind: 'text',
  wanted: 'rsa-2048, rsa-3072, rsa-4096, ed25519, or dual for rsa-2048 and ed25519',
  // RFC 8301 §3.2: signers should use 2048 bits at least, so no smaller key is made.
  words: [...keyTypes.filter((type) => type !== 'rsa-1024'), 'dual'],
}

/** Words for people: anything that is not blank. */
export const remark: TextType = {
  kind: 'text',
  wanted: 'a text of up to 500 characters',
  pattern: '\\S',
  most: 500,
}
