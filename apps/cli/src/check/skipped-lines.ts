import { printable } from '@dkimkit/core'
import type { Io } from '../io.js'

/** More are only counted. */
const mostTold = 10

/** Lines of a list that name no owner: the first ones are told, all are counted. */
export class SkippedLines {
  count = 0
  readonly #io: Io
  readonly #path: string

  constructor(path: string, io: Io) {
    this.#path = path
    this.#io = io
  }

  add = (line: number, text: string): void => {
    this.count++
    if (this.count > mostTold) return
    const more = this.count === mostTold ? ' (further lines are only counted)' : ''
    this.#io.tell(`${printable(this.#path)}:${line}: '${printable(text, 60)}' is no owner, passed over${more}\n`)
  }
}
