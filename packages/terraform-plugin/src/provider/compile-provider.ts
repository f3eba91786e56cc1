import type { CtyType } from '../cty/cty-type.js'
import { encodeValue } from '../cty/encode-value.js'
import { isState, type State } from '../cty/value.js'
import { typeOfBlock } from '../schema/block-type.js'
import { completeState } from '../schema/complete-state.js'
import { readSchema } from '../schema/read-schema.js'
import type { Block, Schema } from '../schema/schema.js'
import type { DataSource, Provider, Resource } from './provider.js'

/** A schema with what follows from it. */
export interface Shape {
  readonly version: number
  readonly block: Block
  readonly type: CtyType
}

/** A provider whose schemas were read, ready to answer. */
export interface CompiledProvider {
  readonly provider: Provider<unknown>
  readonly shape: Shape
  readonly resources: ReadonlyMap<string, { readonly resource: Resource; readonly shape: Shape }>
  readonly dataSources: ReadonlyMap<string, { readonly dataSource: DataSource; readonly shape: Shape }>
}

/** Reads the schemas of a provider, once. */
export function compileProvider<C>(provider: Provider<C>): CompiledProvider {
  const resources = Object.entries(provider.resources ?? {})
  const dataSources = Object.entries(provider.dataSources ?? {})
  return {
    provider: provider as Provider<unknown>,
    shape: shapeOf(provider.schema ?? {}),
    resources: new Map(
      resources.map(([type, resource]) => [
        type,
        { resource: resource as Resource, shape: shapeOf(resource.schema, resource.version) },
      ]),
    ),
    dataSources: new Map(
      dataSources.map(([type, dataSource]) => [
        type,
        { dataSource: dataSource as DataSource, shape: shapeOf(dataSource.schema) },
      ]),
    ),
  }
}

/** A state as octets, in the form that Terraform insists on; throws `PluginError('bad-value')` where it does not fit. */
export function encodeState({ block, type }: Shape, state: State | null): { readonly msgpack: Buffer } {
  return { msgpack: encodeValue(type, isState(state) ? completeState(block, state) : null) }
}

function shapeOf(schema: Schema, version?: number): Shape {
  const read = readSchema(schema)
  return { block: read.block, version: version ?? read.version, type: typeOfBlock(read.block) }
}
