import { DkimError } from '@dkimkit/core'

/** A line without its end. */
export interface Line {
  readonly text: string
  /** Counted from 1. */
  readonly number: number
  /** The octets of the input up to and with the end of this line. */
  readonly end: number
  /** False for a last line without a line end. */
  readonly whole: boolean
}

const lineFeed = 0x0a

/**
 * The lines of a stream, read as they are asked for. Throws `DkimError('bad-argument')`, which names `path`, as soon as a
 * line has over `longest` octets: a device without end is read no further.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  path = '',
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let held = 0
  let number = 0
  let end = 0
  const hold = (part: Buffer): void => {
    end += part.length
    held += part.length
    if (held > longest) throw new DkimError('bad-argument', `${path}: line ${number + 1} has over ${longest} octets`)
    parts.push(part)
  }
  const take = (whole: boolean): Line => {
    const text = (parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)).toString('utf8')
    parts = []
    held = 0
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number: ++number, end, whole }
  }
  for await (const chunk of chunks) {
    const octets = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string)
    let start = 0
    for (let at = octets.indexOf(lineFeed); at >= 0; at = octets.indexOf(lineFeed, start)) {
      hold(octets.subarray(start, at))
      end++
      yield take(true)
      start = at + 1
    }
    // A chunk is the stream's own and may be used again: what waits for the next one is copied.
    if (start < octets.length) hold(Buffer.from(octets.subarray(start)))
  }
  if (held > 0) yield take(false)
}
