import { applyMethods } from './apply-methods.js'
import type { Method } from './bind-call.js'
import type { CompiledProvider } from './compile-provider.js'
import { dataSourceMethods } from './data-source-methods.js'
import { functionMethods } from './function-methods.js'
import { providerMethods } from './provider-methods.js'
import { resourceMethods } from './resource-methods.js'
import type { Session } from './session.js'

/** Everything that one connection of an engine can call, by its name in the protocol. */
export function createMethods(
  compiled: CompiledProvider,
  onException: (error: unknown) => void,
): ReadonlyMap<string, Method> {
  const session: Session = { compiled, onException, stop: new AbortController(), client: undefined }
  return new Map(
    Object.entries({
      ...providerMethods(session),
      ...resourceMethods(session),
      ...applyMethods(session),
      ...dataSourceMethods(session),
      ...functionMethods(session),
    }),
  )
}
