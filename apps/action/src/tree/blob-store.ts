/** What a run may read through the API. */
export interface ReadLimits {
  /** Files; the token of a workflow has a thousand requests an hour. */
  readonly files: number
  /** Of one file. */
  readonly fileOctets: number
  /** Of all files. */
  readonly octets: number
  /** Seconds for all of it. */
  readonly seconds: number
}

export const readLimits: ReadLimits = {
  files: 5000,
  fileOctets: 4 * 1024 * 1024,
  octets: 128 * 1024 * 1024,
  seconds: 180,
}

/** The first limit that was met. */
export interface MetLimit {
  readonly problem: 'files' | 'octets' | 'seconds'
  readonly limit: number
}

type FetchBlobs = (ids: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>

/** What is asked for in one go, and how many such goes run side by side. */
const [together, sideBySide] = [40, 4]

/**
 * The blobs of both sides of a change, each fetched once, in batches, when it is asked for. Beyond the limits nothing
 * more is fetched, and `met` says which one was met first.
 */
export class BlobStore {
  met: MetLimit | undefined
  private readonly loaded = new Map<string, Promise<Uint8Array | undefined>>()
  private readonly queue: { readonly id: string; readonly settle: (result: Promise<Uint8Array>) => void }[] = []
  private readonly end: number
  private running = 0
  private octets = 0
  private readonly fetch: FetchBlobs
  private readonly limits: ReadLimits

  constructor(fetch: FetchBlobs, limits: ReadLimits = readLimits) {
    this.fetch = fetch
    this.limits = limits
    this.end = performance.now() + limits.seconds * 1000
  }

  /** A blob's octets; undefined beyond a limit. Rejects where it cannot be fetched. */
  load(id: string): Promise<Uint8Array | undefined> {
    const known = this.loaded.get(id)
    if (known) return known
    if (this.isOver()) return Promise.resolve(undefined)
    const loading = new Promise<Uint8Array>((resolve) => {
      this.queue.push({ id, settle: resolve })
      // What is asked for in the same turn goes into one batch.
      queueMicrotask(() => this.work())
    })
    this.loaded.set(id, loading)
    return loading
  }

  private isOver(): boolean {
    const { files, octets, seconds } = this.limits
    if (this.loaded.size >= files) this.met ??= { problem: 'files', limit: files }
    else if (this.octets > octets) this.met ??= { problem: 'octets', limit: octets }
    else if (performance.now() > this.end) this.met ??= { problem: 'seconds', limit: seconds }
    return this.met !== undefined
  }

  private work(): void {
    while (this.queue.length > 0 && this.running < sideBySide) {
      const batch = this.queue.splice(0, together)
      this.running++
      const fetched = this.fetch(batch.map(({ id }) => id))
      for (const { id, settle } of batch) settle(fetched.then((blobs) => this.take(id, blobs)))
      void fetched
        .catch(() => undefined)
        .finally(() => {
          this.running--
          this.work()
        })
    }
  }

  private take(id: string, blobs: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const octets = blobs.get(id)
    if (!octets) throw new Error(`GitHub gave no blob ${id}`)
    this.octets += octets.length
    return octets
  }
}
