import { encodeValue } from '../cty/encode-value.js'
import type { State, Value } from '../cty/value.js'
import type { dynamicValue } from '../messages/value-messages.js'
import type { Draft, Message } from '../wire/message.js'
import { compileProvider } from './compile-provider.js'
import { createMethods } from './create-methods.js'
import { defineProvider } from './define-provider.js'
import type { Resource } from './provider.js'

const SCHEMA = {
  attributes: { id: { type: 'string', computed: true }, name: { type: 'string', required: true } },
} as const

/** The type of the resource `demo_a` and of the data source `demo_word`. */
export const TYPE = ['object', { id: 'string', name: 'string' }] as const

/** A state of `demo_a`. */
export const STATE: State = { id: '1', name: 'a' }

const ok = { create: () => STATE, read: () => STATE, update: () => STATE, delete: () => {} }

/** A provider that is called as an engine calls one, octets and all. */
export interface OpenProvider {
  call<Q, A>(
    name: string,
    kind: { readonly request: Message<Q, unknown>; readonly answer: Message<never, A> },
    request: Q,
    signal?: AbortSignal,
  ): Promise<A>
  /** What the provider logged. */
  readonly exceptions: readonly unknown[]
}

/** Opens a provider whose resource `demo_a` does what the test says. */
export function openProvider(resource: Partial<Resource> = {}): OpenProvider {
  const exceptions: unknown[] = []
  const provider = defineProvider<{ word: string }>({
    name: 'demo',
    schema: { attributes: { word: { type: 'string', optional: true } } },
    validate: (_, context) => context.error('bad word', { detail: 'why', path: ['word'] }),
    configure: ({ word }) => ({ word: String(word) }),
    resources: { demo_a: { ...ok, schema: { version: 1, block: SCHEMA }, ...resource } },
    dataSources: { demo_word: { schema: SCHEMA, read: (config, { client }) => ({ ...config, id: client.word }) } },
    functions: {
      fail: { parameters: [{ name: 'x', type: 'number' }], return_type: 'bool', call: ([x]) => x as Value },
    },
  })
  const methods = createMethods(compileProvider(provider), (error) => exceptions.push(error))
  const call: OpenProvider['call'] = async (name, kind, request, signal = new AbortController().signal) => {
    const method = methods.get(name)
    if (method === undefined) throw new Error(`${name} is not there`)
    return kind.answer.decode(await method(kind.request.encode(request), signal))
  }
  return { call, exceptions }
}

/** A state as an engine sends it. */
export function sent(state: State | null, type: Parameters<typeof encodeValue>[0] = TYPE): Draft<typeof dynamicValue> {
  return { msgpack: encodeValue(type, state) }
}
