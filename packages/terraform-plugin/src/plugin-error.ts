/** What went wrong, as a contract: a schema or a value of the author's, or a message of the engine's. */
export type PluginErrorCode = 'bad-message' | 'bad-schema' | 'bad-value' | 'not-a-plugin'

/**
 * The one error class of this package.
 *
 * `bad-schema` and `bad-value` are the author's to mend, `bad-message` is a message that no engine should send,
 * `not-a-plugin` means that no engine started the process.
 */
export class PluginError extends Error {
  override readonly name = 'PluginError'
  readonly code: PluginErrorCode

  constructor(code: PluginErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
