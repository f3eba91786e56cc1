import type { WrittenValue } from '@dkimkit/core'
import { tokensIn } from './terraform-text.js'

/**
 * Puts names in place of tokens, so that a record whose parts are known only at apply can be laid out like any other,
 * and puts the tokens back afterwards. The names are lower case and fit into a label, as zone kinds change letter case
 * and judge labels.
 */
export class HiddenTokens {
  readonly #hidden: WrittenValue[] = []

  /** The text with a name in place of each token. */
  hide(text: string): string {
    return tokensIn(text).reduce((hidden, token) => hidden.replace(token, () => this.hideWhole(token)), text)
  }

  /** A name for a whole text, which comes back in the form that the provider wants. */
  hideWhole(written: WrittenValue): string {
    this.#hidden.push(written)
    return `dkimkit-hidden-${this.#hidden.length - 1}x`
  }

  /** The value with the tokens in all its texts again. */
  reveal(value: unknown): unknown {
    if (typeof value === 'string') return this.#revealText(value)
    if (Array.isArray(value)) {
      const only: unknown = value.length === 1 ? this.reveal(value[0]) : undefined
      return Array.isArray(only) ? only : value.map((item) => this.reveal(item))
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.reveal(item)]))
  }

  #revealText(text: string): WrittenValue {
    // The quotes that a provider wants around the name are part of what was hidden.
    const whole = /^"?dkimkit-hidden-([0-9]+)x"?$/.exec(text)
    if (whole) return this.#hidden[Number(whole[1])] ?? text
    return text.replace(/dkimkit-hidden-([0-9]+)x/g, (name, index) => `${this.#hidden[Number(index)] ?? name}`)
  }
}
