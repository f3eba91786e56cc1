import { readCtyType } from '../cty/cty-type.js'
import type { State } from '../cty/value.js'
import { PluginError } from '../plugin-error.js'
import { readSchema } from '../schema/read-schema.js'
import type { Block } from '../schema/schema.js'
import type { DataSource, Provider, Resource } from './provider.js'
import type { StateOf } from './state-of.js'

/**
 * Declares a provider. Throws `PluginError('bad-schema')` for a schema that Terraform would refuse, so that a mistake
 * shows in the author's test and not in a user's run.
 *
 * @example
 * ```ts
 * import { defineProvider } from '@dkimkit/terraform-plugin'
 *
 * const provider = defineProvider({
 *   name: 'demo',
 *   functions: { shout: { parameters: [{ name: 'text', type: 'string' }], return_type: 'string', call: ([text]) => `${String(text)}!` } },
 * })
 * provider.name // => 'demo'
 * ```
 */
export function defineProvider<C = undefined>(provider: Provider<C>): Provider<C> {
  if (provider.schema !== undefined) readSchema(provider.schema, 'provider')
  for (const [type, { schema }] of Object.entries(provider.dataSources ?? {})) readSchema(schema, type)
  for (const [type, resource] of Object.entries(provider.resources ?? {})) checkResource(type, resource)
  for (const { parameters = [], variadic_parameter, return_type } of Object.values(provider.functions ?? {})) {
    readCtyType(return_type)
    for (const { type } of parameters) readCtyType(type)
    if (variadic_parameter) readCtyType(variadic_parameter.type)
  }
  return provider
}

/**
 * Declares a resource whose handlers are typed by its schema. Write the context's type where a handler uses the client:
 * `create({ planned }, { client }: Context<Client>)`.
 */
export function defineResource<const B extends Block, C = unknown>(
  resource: Omit<Resource<StateOf<B>, C>, 'schema'> & { readonly schema: B },
): Resource<StateOf<B>, C> & { readonly schema: B } {
  return resource
}

/** Declares a data source whose handlers are typed by its schema; see `defineResource`. */
export function defineDataSource<const B extends Block, C = unknown>(
  dataSource: Omit<DataSource<StateOf<B>, C>, 'schema'> & { readonly schema: B },
): DataSource<StateOf<B>, C> & { readonly schema: B } {
  return dataSource
}

function checkResource<C>(
  type: string,
  { schema, replaceOn = [], stable = [], defaults = {} }: Resource<State, C>,
): void {
  const { block } = readSchema(schema, type)
  const attributes = block.attributes ?? {}
  const names = new Set([...Object.keys(attributes), ...Object.keys(block.block_types ?? {})])
  for (const name of [...replaceOn, ...stable, ...Object.keys(defaults)]) {
    if (!names.has(name)) throw new PluginError('bad-schema', `${type}: ${name} is not in the schema`)
  }
  for (const name of Object.keys(defaults)) {
    // Terraform refuses a planned value for what the configuration leaves out and the provider does not compute
    if (attributes[name]?.computed) continue
    throw new PluginError('bad-schema', `${type}: ${name} has a default, so it must be computed`)
  }
}
