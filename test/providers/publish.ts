import type { Entry, PublishedRecord } from './cloud.js'

/** What the name servers say of an entry: `dataOf` gives the strings of a text, or the one target of a CNAME. */
export function publish(
  { type, ttl, values }: Entry,
  owner: string,
  dataOf: (value: string | readonly string[]) => readonly string[],
): PublishedRecord[] {
  return values.map((value) => ({ owner, type: type.toUpperCase(), ttl, data: dataOf(value) }))
}

/** A refusal as the API of a service words it. */
export function refuse(status: number, message: string): never {
  throw new Error(`${status}: ${message}`)
}
