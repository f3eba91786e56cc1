import { createRequire } from 'node:module'

/** An event as GitHub sent it, or a part of one. */
export type Payload = Readonly<Record<string, unknown>>

interface Definition {
  readonly name: string
  readonly examples: readonly Payload[]
}

// The types of the package do not say that an event with one action has `examples` of many shapes; JSON is JSON.
const definitions = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Definition[]

/** All payloads that GitHub recorded for an event, oldest first. */
export function recordedPayloads(event: string): readonly Payload[] {
  return definitions.find(({ name }) => name === event)?.examples ?? []
}

/** The first payload recorded for an event and, where one is asked for, an action. Throws when there is none. */
export function recordedPayload(event: string, action?: string): Payload {
  const found = recordedPayloads(event).find((payload) => action === undefined || payload.action === action)
  if (found === undefined) throw new Error(`no recorded payload of ${event} ${action ?? ''}`)
  return found
}

/** A copy with every text replaced, in keys' values and within addresses. */
export function replaceTexts<T>(value: T, texts: Readonly<Record<string, string>>): T {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item !== 'string'
      ? item
      : Object.entries(texts).reduce((text, [from, to]) => text.split(from).join(to), item),
  ) as T
}
