/**
 * What a manifest may be. Ten thousand domains with two keys each take 13 MB; the other limits are several times what
 * that many domains need, and keep the work on a hostile file within seconds.
 */
export const limits = {
  /** Octets of a file, UTF-16 units of a text. */
  octets: 32 * 1024 * 1024,
  /** Maps and lists, one inside the other; a manifest needs nine. */
  depth: 40,
  /** Values that aliases and merge keys bring, each counted as often as it is used. */
  aliases: 1_000_000,
  /**
   * Names and values, or the pieces that the general reader cuts a text into: ten thousand domains make half a million
   * of the former, and one and a half of the latter.
   */
  tokens: 2_000_000,
  /** Errors of syntax that are told. */
  errors: 1000,
  /** Findings about the form of one file: more tell nobody more. */
  findings: 10_000,
} as const
