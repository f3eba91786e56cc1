import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'

/** The environment in which git neither asks, nor fetches, nor writes. */
export const quietGit = {
  ...process.env,
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
}

interface Waiting {
  readonly resolve: (octets: Uint8Array | undefined) => void
}

/** Reads objects of a git repository through one process, in the order in which they are asked for. */
export class GitObjects {
  private child: ChildProcessWithoutNullStreams | undefined
  private readonly waiting: Waiting[] = []
  private chunks: Buffer[] = []
  private length = 0
  /** Octets of the answer that is being received, with its line end; undefined while its header is. */
  private wanted: number | undefined
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** An object's octets; undefined for one that is not there. */
  read(id: string): Promise<Uint8Array | undefined> {
    return new Promise((resolve) => {
      this.child ??= this.start()
      this.waiting.push({ resolve })
      this.child.stdin.write(`${id}\n`)
    })
  }

  close(): void {
    this.child?.stdin.end()
    this.child?.kill()
    this.fail()
  }

  private start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: this.folder, env: quietGit })
    child.stdout.on('data', (chunk: Buffer) => this.receive(chunk))
    child.stderr.resume()
    child.stdin.on('error', () => this.fail())
    child.on('error', () => this.fail())
    child.on('close', () => this.fail())
    return child
  }

  private fail(): void {
    for (const { resolve } of this.waiting.splice(0)) resolve(undefined)
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.length += chunk.length
    // Joined only when an answer is whole, so that a large one is not copied at each chunk.
    while (this.wanted === undefined ? this.readHeader() : this.readContent(this.wanted));
  }

  private readHeader(): boolean {
    const all = this.joined()
    const end = all.indexOf(0x0a)
    if (end < 0) return false
    const size = / blob ([0-9]+)$/.exec(all.toString('latin1', 0, end))?.[1]
    this.keep(all.subarray(end + 1))
    if (size === undefined) this.waiting.shift()?.resolve(undefined)
    else this.wanted = Number(size) + 1
    return true
  }

  private readContent(wanted: number): boolean {
    if (this.length < wanted) return false
    const all = this.joined()
    this.wanted = undefined
    this.waiting.shift()?.resolve(all.subarray(0, wanted - 1))
    this.keep(all.subarray(wanted))
    return true
  }

  private joined(): Buffer {
    const [only] = this.chunks
    return this.chunks.length === 1 && only ? only : Buffer.concat(this.chunks)
  }

  private keep(rest: Buffer): void {
    this.chunks = rest.length > 0 ? [rest] : []
    this.length = rest.length
  }
}
