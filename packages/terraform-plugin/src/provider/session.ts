import { PluginError } from '../plugin-error.js'
import type { CompiledProvider } from './compile-provider.js'
import type { Scope } from './run-reporting.js'

/**
 * One connection of an engine. Each provider block has its own connection, also where a test holds one provider for all
 * of them, so what `configure` made belongs to the connection.
 */
export interface Session {
  readonly compiled: CompiledProvider
  readonly onException: (error: unknown) => void
  /** Aborted by StopProvider. */
  readonly stop: AbortController
  client: unknown
}

/** What the author's code works in during one call. */
export function scopeOf({ client, stop, onException }: Session, signal: AbortSignal): Scope {
  return { client, signals: [signal, stop.signal], onException }
}

/** The resource of a type; throws `PluginError('bad-message')` where the provider has none. */
export function resourceOf({ compiled }: Session, type: string) {
  const found = compiled.resources.get(type)
  if (found === undefined) throw new PluginError('bad-message', `there is no resource type ${type}`)
  return found
}

/** The data source of a type; throws `PluginError('bad-message')` where the provider has none. */
export function dataSourceOf({ compiled }: Session, type: string) {
  const found = compiled.dataSources.get(type)
  if (found === undefined) throw new PluginError('bad-message', `there is no data source ${type}`)
  return found
}
