import type { SourceReading } from '../source.js'
import { readZone } from '../zone/read-zone.js'
import type { TextStore } from './text-store.js'

export interface ZoneReadings {
  readonly readings: ReadonlyMap<string, SourceReading>
  /** What each file includes, itself not counted. */
  readonly included: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reads zone files with what they include; a file that another one includes is not read on its own too. */
export async function readZones(
  texts: ReadonlyMap<string, string>,
  store: TextStore,
  zone: string | undefined,
): Promise<ZoneReadings> {
  const readings = new Map<string, SourceReading>()
  const included = new Map<string, ReadonlySet<string>>()
  for (const [path, text] of texts) {
    const others = new Set<string>()
    const read = (file: string): string | undefined => {
      const found = store.read(file)
      if (found !== undefined && file !== path) others.add(file)
      return found
    }
    readings.set(
      path,
      await store.settle(() => readZone(path, text, { read, ...(zone === undefined ? {} : { zone }) })),
    )
    included.set(path, others)
  }
  for (const [path, others] of included) {
    for (const other of others) {
      // Of two that include each other one is kept.
      if (readings.has(path) && !included.get(other)?.has(path)) readings.delete(other)
      else if (path < other) readings.delete(other)
    }
  }
  return { readings, included }
}
