import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DkimError } from '@dkimkit/core'
import type { Io } from './io.js'

/** The octets of a file, or of stdin for `-`. Throws `DkimError('bad-argument')` that says why it can't be read. */
export async function readInput(path: string, io: Io): Promise<Buffer> {
  if (path === '-') return readAll(io)
  try {
    return readFileSync(resolve(io.cwd, path))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new DkimError('bad-argument', `${path} cannot be read (${code ?? message})`, { cause })
  }
}

async function readAll(io: Io): Promise<Buffer> {
  if (io.stdin.isTTY) io.tell('reading from the terminal; end with Ctrl-D\n')
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array | string))
  return Buffer.concat(chunks)
}
