import { readDnscontrol } from '../dnscontrol/read-dnscontrol.js'
import type { SourceReading } from '../source.js'
import type { TextStore } from './text-store.js'

/** Reads the files of DNSControl, each with what it requires, from those that require others on. */
export async function readConfigs(
  texts: ReadonlyMap<string, string>,
  store: TextStore,
  paths: readonly string[],
): Promise<ReadonlyMap<string, SourceReading & { readonly followed: readonly string[] }>> {
  const readings = new Map<string, SourceReading & { readonly followed: readonly string[] }>()
  const followed = new Set<string>()
  const order = [...texts].sort(([a, one], [b, other]) => rankOf(one) - rankOf(other) || (a < b ? -1 : 1))
  const options = { read: store.read, list: () => paths }
  for (const [path, text] of order) {
    if (followed.has(path)) continue
    const reading = await store.settle(() => readDnscontrol(path, text, options))
    for (const file of reading.followed) followed.add(file)
    readings.set(path, reading)
  }
  return readings
}

function rankOf(text: string): number {
  if (/\brequire_glob\s*\(/.test(text)) return 0
  return /\brequire\s*\(\s*["']\.?\.?\//.test(text) ? 1 : 2
}
