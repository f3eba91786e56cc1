import type { Report } from '../../finding.js'
import type { RecordReading } from '../../record/reading.js'
import { ed25519Length, ed25519NotAPoint, ed25519Wrapped } from './ed25519.js'
import {
  keyIsCertificate,
  keyPkcs1,
  keyTrailingData,
  keyTruncated,
  keyTypeMismatch,
  keyTypeUnknown,
  keyUnreadable,
} from './key-content.js'
import { keyMissing, keyNotBase64, keyRevoked, keyUnpadded, otherPolicy } from './key-text.js'
import {
  dkim2Retired,
  flagTesting,
  flagUnknown,
  granularity,
  granularityAny,
  hashNoSha256,
  hashSha1,
  hashUnknown,
  serviceNotEmail,
  serviceTlsrpt,
} from './parameters.js'
import { exponent, keySize, modulusWeak } from './rsa.js'
import { keyIsPrivate } from './secret.js'
import { notATagList, tagCase, tagDuplicate, tagMisspelt, tagUnknown, versionMisspelt } from './tags.js'
import { keyIsPem, nonAscii, placeholder, quoted } from './text.js'
import { versionInvalid, versionMissing, versionNotFirst } from './version.js'

export type RecordRule = (reading: RecordReading, report: Report) => void

/** Asked first, in this order: the first that reports has said all there is to say. */
export const soleRules: readonly RecordRule[] = [keyIsPrivate, otherPolicy]

/** Every other rule of one record, in the order in which a reader meets what they are about. */
export const recordRules: readonly RecordRule[] = [
  keyIsPem,
  quoted,
  nonAscii,
  placeholder,
  notATagList,
  tagDuplicate,
  tagCase,
  tagMisspelt,
  versionMisspelt,
  tagUnknown,
  versionInvalid,
  versionNotFirst,
  versionMissing,
  keyMissing,
  keyRevoked,
  keyNotBase64,
  keyUnpadded,
  keyTypeUnknown,
  keyTypeMismatch,
  keyIsCertificate,
  keyTruncated,
  keyUnreadable,
  keyTrailingData,
  keyPkcs1,
  keySize,
  exponent,
  modulusWeak,
  ed25519Wrapped,
  ed25519Length,
  ed25519NotAPoint,
  hashNoSha256,
  hashSha1,
  hashUnknown,
  serviceNotEmail,
  serviceTlsrpt,
  flagTesting,
  flagUnknown,
  granularity,
  granularityAny,
  dkim2Retired,
]
