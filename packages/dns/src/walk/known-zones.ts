import { parentOf } from '../message/name.js'
import type { ZoneServers } from './zone-finder.js'

/** Above so many zones, the oldest go. */
const most = 10_000

/** The zones that were passed on the way down, so that the next way starts as deep as it can. */
export class KnownZones {
  readonly #zones = new Map<string, { readonly until: number; readonly zone: ZoneServers }>()
  readonly #root: ZoneServers
  readonly #time: number

  /** `time` is how long a zone is kept, in milliseconds. */
  constructor(root: ZoneServers, time: number) {
    this.#root = root
    this.#time = time
  }

  /** The deepest zone known that holds the name. */
  deepest(name: string): ZoneServers {
    const now = performance.now()
    for (let at = name.toLowerCase(); at !== ''; at = parentOf(at)) {
      const known = this.#zones.get(at)
      if (known && known.until > now) return known.zone
    }
    return this.#root
  }

  add(zone: ZoneServers): void {
    const key = zone.apex.toLowerCase()
    this.#zones.delete(key)
    const oldest = this.#zones.size >= most ? this.#zones.keys().next().value : undefined
    if (oldest !== undefined) this.#zones.delete(oldest)
    this.#zones.set(key, { until: performance.now() + this.#time, zone })
  }
}
