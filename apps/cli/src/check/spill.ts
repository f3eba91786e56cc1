import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DkimError } from '@dkimkit/core'

/** What is kept in memory before it goes to the disk, in characters. */
const mostInMemory = 250_000

const blockSize = 65_536

/**
 * Texts that are printed at the end: in memory, and when they are many in a file that has no name any more, so that
 * nothing stays behind however the process ends.
 */
export class Spill {
  #texts: string[] = []
  #size = 0
  #file: number | undefined
  #empty = true
  readonly #most: number

  constructor(most = mostInMemory) {
    this.#most = most
  }

  get empty(): boolean {
    return this.#empty
  }

  /** Throws `DkimError('write-failed')` where the disk takes no more. */
  add(text: string): void {
    this.#empty = false
    this.#texts.push(text)
    this.#size += text.length
    if (this.#size > this.#most) this.#write()
  }

  /** All of it, in its order, piece by piece; then it is gone. */
  *drain(): Generator<string> {
    const texts = this.#texts
    this.#texts = []
    if (this.#file !== undefined) {
      const decoder = new TextDecoder()
      const block = Buffer.alloc(blockSize)
      for (let at = 0, read = 0; ; at += read) {
        read = readSync(this.#file, block, 0, blockSize, at)
        if (read === 0) break
        yield decoder.decode(block.subarray(0, read), { stream: true })
      }
      closeSync(this.#file)
      this.#file = undefined
    }
    yield* texts
  }

  #write(): void {
    try {
      this.#file ??= openNameless()
      writeSync(this.#file, this.#texts.join(''))
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      throw new DkimError('write-failed', `the folder ${tmpdir()} takes no more (${code ?? message}): set TMPDIR`, {
        cause,
      })
    }
    this.#texts = []
    this.#size = 0
  }
}

function openNameless(): number {
  const path = join(tmpdir(), `dkimkit-${randomBytes(12).toString('hex')}`)
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  return file
}
