import { readState } from '../cty/dynamic-value.js'
import {
  configureProvider,
  getFunctions,
  getMetadata,
  getProviderSchema,
  type ProviderSchemaDraft,
  stopProvider,
  validateProviderConfig,
} from '../messages/provider-messages.js'
import { describeSchema } from '../schema/describe-schema.js'
import { bindCall, type Method } from './bind-call.js'
import type { CompiledProvider } from './compile-provider.js'
import type { Context } from './context.js'
import { describeFunction } from './describe-function.js'
import { describeReports } from './describe-reports.js'
import { runReporting } from './run-reporting.js'
import { type Session, scopeOf } from './session.js'

/** An engine that keeps the schema need not ask for it again: no answer here depends on its having asked. */
const CAPABILITIES = { get_provider_schema_optional: true }

/** The calls that concern the provider as a whole. */
export function providerMethods(session: Session): Record<string, Method> {
  const { provider, shape, resources, dataSources } = session.compiled
  const functions = provider.functions ?? {}

  return {
    GetMetadata: bindCall(getMetadata, () => ({
      server_capabilities: CAPABILITIES,
      resources: [...resources.keys()].map((name) => ({ name })),
      data_sources: [...dataSources.keys()].map((name) => ({ name })),
      functions: Object.keys(functions).map((name) => ({ name })),
    })),

    GetProviderSchema: bindCall(getProviderSchema, () => describeProvider(session.compiled)),

    GetFunctions: bindCall(getFunctions, () => ({ functions: mapValues(functions, describeFunction) })),

    ValidateProviderConfig: bindCall(validateProviderConfig, async (request, signal) => {
      const config = readState(shape.type, request.config) ?? {}
      const { reports } = await runReporting(scopeOf(session, signal), (context: Context<undefined>) =>
        provider.validate?.(config, context),
      )
      return { diagnostics: describeReports(reports, shape.type) }
    }),

    ConfigureProvider: bindCall(configureProvider, async (request, signal) => {
      const config = readState(shape.type, request.config) ?? {}
      const { value, reports } = await runReporting(scopeOf(session, signal), (context: Context<undefined>) =>
        provider.configure?.(config, context),
      )
      session.client = value
      return { diagnostics: describeReports(reports, shape.type) }
    }),

    StopProvider: bindCall(stopProvider, () => {
      session.stop.abort(new Error('the run was stopped'))
      return {}
    }),
  }
}

function describeProvider({ provider, shape, resources, dataSources }: CompiledProvider): ProviderSchemaDraft {
  return {
    server_capabilities: CAPABILITIES,
    provider: describeSchema(shape),
    resource_schemas: mapValues(Object.fromEntries(resources), (each) => describeSchema(each.shape)),
    data_source_schemas: mapValues(Object.fromEntries(dataSources), (each) => describeSchema(each.shape)),
    functions: mapValues(provider.functions ?? {}, describeFunction),
  }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
