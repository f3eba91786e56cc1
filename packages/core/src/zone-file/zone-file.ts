import type { DnsRecord, Place } from '../dns-record.js'

/**
 * A record of a zone file.
 *
 * `owner` and names in `value` keep the letter case and the escapes (`\.`, `\032`) they are written with; the root is `.`.
 * A type that holds one name (CNAME, DNAME, NS, PTR) has it absolute, without final dot. The `value` of any other type
 * but TXT and SPF is the text of the file with single spaces, its names absolute **with** their final dot.
 */
export interface ZoneRecord extends DnsRecord {
  /** `IN`, `CH`, `HS`, `CS`, or `CLASS` and a number (RFC 3597 §5). */
  readonly class: string
  /** TXT and SPF only: the strings as they are cut in the file, one character an octet. */
  readonly strings?: readonly string[]
  /** Set where no origin was known for a relative owner: `owner` is then as written. */
  readonly relative?: true
  /** Where the owner stands; where it is inherited, the type. */
  readonly at: Place
  /** Where the rdata begins: the opening quote of a quoted string. */
  readonly valueAt: Place
}

/** What can be wrong in a zone file. The codes are a contract. */
export type ZoneProblemCode =
  | 'bad-directive'
  | 'bad-escape'
  | 'bad-name'
  | 'bad-rdata'
  | 'bad-ttl'
  | 'comment-cuts-value'
  | 'empty-rdata'
  | 'extra-text'
  | 'include-cycle'
  | 'include-depth'
  | 'include-limit'
  | 'include-missing'
  | 'no-origin'
  | 'no-owner'
  | 'no-type'
  | 'not-supported'
  | 'rdata-too-long'
  | 'string-too-long'
  | 'template-line'
  | 'too-many-problems'
  | 'unbalanced-parenthesis'
  | 'unbalanced-quote'
  | 'unknown-type'

/**
 * One thing that is wrong in a zone file, as data.
 *
 * `seen` is the start of the text that is meant, 20 characters at most; for a string or rdata that is too long the
 * count of octets, where it is known; for a comment that cuts a value the comment as far as its first `=`.
 */
export interface ZoneProblem {
  readonly code: ZoneProblemCode
  readonly at: Place
  readonly seen: string
}

/** What a zone file says. `origin` is the zone's name: the owner of its SOA record, else the first origin known. */
export interface ZoneFile {
  readonly records: readonly ZoneRecord[]
  readonly problems: readonly ZoneProblem[]
  readonly origin?: string
}

/** A file that `$INCLUDE` names, under the name that places in it and its own `$INCLUDE` lines are to have. */
export interface IncludedFile {
  readonly file: string
  readonly text: string
}

export interface ReadZoneFileOptions {
  /** The file's name, for places. Default: `zone`. */
  readonly file?: string
  /** The origin that the text begins with, with or without final dot; none by default. */
  readonly origin?: string
  /** The default TTL that the text begins with, in seconds, as `$TTL` would set it; none by default. */
  readonly ttl?: number
  /**
   * Gives the text that `$INCLUDE path` in the file `from` means, or undefined where it has none; by default it never has.
   * A text on its own gets `path` as its file name. `path` is the file's word: one who opens files by it must judge it.
   */
  readonly include?: (path: string, from: string) => string | IncludedFile | undefined
  /** Whether lines of a template language are passed over, each with a `template-line` problem. Default: false. */
  readonly skipTemplateLines?: boolean
}
