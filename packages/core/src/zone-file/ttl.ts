/** RFC 2181 §8: a TTL has 31 bits. */
export const largestTtl = 2 ** 31 - 1

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/**
 * A TTL in seconds, from seconds or from numbers with units (`s`, `m`, `h`, `d`, `w`, in any letter case); undefined for
 * any other text and for more than 2³¹−1 seconds.
 *
 * @example
 * ```ts
 * import { parseTtl } from '@dkimkit/core'
 *
 * parseTtl('3600') // => 3600
 * parseTtl('1h30m') // => 5400
 * parseTtl('an hour') // => undefined
 * ```
 */
export function parseTtl(text: string): number | undefined {
  const ttl = /^[0-9]+$/.test(text) ? Number(text) : addUnits(text)
  return ttl !== undefined && ttl <= largestTtl ? ttl : undefined
}

function addUnits(text: string): number | undefined {
  let sum = 0
  let read = 0
  for (const [piece, count, unit = ''] of text.matchAll(/([0-9]+)([smhdw])/giy)) {
    sum += Number(count) * (seconds[unit.toLowerCase()] ?? 0)
    read += piece.length
  }
  return read > 0 && read === text.length ? sum : undefined
}
