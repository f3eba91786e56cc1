/** What a caller did wrong. The codes are a contract; the messages are not. */
export type DkimErrorCode =
  | 'bad-argument'
  | 'bad-key'
  | 'bad-manifest'
  | 'bad-name'
  | 'bad-record'
  | 'bad-variable'
  | 'bad-zone-file'
  | 'exists'
  | 'file-changed'
  | 'not-found'
  | 'unsupported'
  | 'write-failed'

/**
 * The one error class of dkimkit: misuse, or an effect that failed. A bad record is never an error: it is a finding.
 *
 * The message says what was seen, what was wanted and the next step; it never holds key material.
 */
export class DkimError extends Error {
  override readonly name = 'DkimError'
  readonly code: DkimErrorCode

  constructor(code: DkimErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
