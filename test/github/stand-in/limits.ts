/** What GitHub limits and its description does not say; a test may lower each. */
export interface Limits {
  /** Characters of a comment or an issue; counted in units of UTF-16, which is never less than what GitHub counts. */
  readonly bodyCharacters: number
  /** Entries of a tree read recursively, before it is `truncated`. */
  readonly treeEntries: number
  /** Files of a pull request, whatever the page. */
  readonly pullFiles: number
  /** Files of a comparison. */
  readonly comparisonFiles: number
  /** Octets of a blob. */
  readonly blobOctets: number
  /** Octets of a file that comes with its content from `contents`. */
  readonly contentOctets: number
  /** Items of a page, whatever was asked for. */
  readonly pageItems: number
  /** Requests before the rate limit is used up. */
  readonly requests: number
  /** Writes in a minute before GitHub asks to slow down. */
  readonly writesPerMinute: number
}

export const githubLimits: Limits = {
  bodyCharacters: 65_536,
  treeEntries: 100_000,
  pullFiles: 3_000,
  comparisonFiles: 300,
  blobOctets: 100_000_000,
  contentOctets: 1_000_000,
  pageItems: 100,
  requests: 5_000,
  writesPerMinute: 80,
}
