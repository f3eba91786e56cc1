import { type KeyReading, readKey } from '../key/read-key.js'
import { type Base64Reading, readBase64 } from './base64.js'
import { meantText } from './meant-text.js'
import { readTagList, type Tag } from './tag-list.js'

/** A text read as a key record, as the rules of `record/` see it. Nothing in it is trusted, and nothing is missing. */
export interface RecordReading {
  /** The wire value. */
  readonly text: string
  /** The value as its author meant it: without stray quoting, PEM armour and characters that no record holds. */
  readonly meant: string
  readonly tags: readonly Tag[]
  readonly problem?: { readonly seen: string; readonly offset: number }
  /** The first tag of that name. */
  readonly first: (name: string) => Tag | undefined
  /** k=, with the standard's default. */
  readonly keyType: string
  /** What p= holds, where it is there and not empty. */
  readonly base64?: Base64Reading
  /** What the octets of p= are, where they can be read and are not raw Ed25519. */
  readonly key?: KeyReading
  /** Text that stands in for a key that is still to come. */
  readonly placeholder?: { readonly seen: string; readonly offset: number }
}

/** Rules, comparison and output look at one and the same text, one after another. */
let last: RecordReading | undefined

/** Reads a text for the rules. Total. */
export function readRecord(text: string): RecordReading {
  if (last?.text !== text) last = readAnew(text)
  return last
}

function readAnew(text: string): RecordReading {
  const meant = meantText(text)
  const { tags, problem } = readTagList(meant)
  const first = (name: string): Tag | undefined => tags.find((tag) => tag.name === name)
  const keyType = first('k')?.value ?? 'rsa' // RFC 6376 §3.6.1: k= defaults to rsa
  const reading: Draft = { text, meant, tags, first, keyType }
  if (problem) reading.problem = problem
  const p = first('p')
  if (!p) {
    const seen = meant.trim()
    if (isPlaceholder(seen)) reading.placeholder = { seen, offset: 0 }
  } else if (p.value !== '') readKeyInto(reading, p)
  return reading
}

/** Filled field by field: it is read a million times in a run, and spreading it would cost more than the parse. */
type Draft = { -readonly [Name in keyof RecordReading]: RecordReading[Name] }

function readKeyInto(reading: Draft, p: Tag): void {
  const base64 = readBase64(p.value)
  const isReadable = !base64.problem || base64.problem.kind === 'length'
  // RFC 8463 §4: the 32 octets themselves, which may look like the start of anything.
  const isRaw = reading.keyType === 'ed25519' && base64.octets.length === 32
  const key = isReadable && !isRaw ? readKey(base64.octets) : undefined
  if (!isRaw && (!key || key.kind === 'unreadable') && isPlaceholder(p.value)) {
    reading.placeholder = { seen: p.value, offset: p.valueStart }
    return
  }
  reading.base64 = base64
  if (key) reading.key = key
}

const placeholderWords =
  /paste|insert|replace|placeholder|change.?me|your.{0,12}key|public.?key|key.?here|to.?be.?(?:added|announced|defined|done)|example/i
const placeholderWhole =
  /^(?:tb[acd]|todo|fixme|n\/a|none|null|undefined|key|xxx+|\.{2,}|…|[<[{$%].*[>\]}%]|(.)\1{4,}=*)$/i

function isPlaceholder(value: string): boolean {
  const text = value.replace(/[ \t\r\n]+/g, ' ')
  return text.length <= 600 && (placeholderWhole.test(text) || placeholderWords.test(text))
}
