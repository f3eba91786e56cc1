/**
 * Terraform's plugin protocol 6, server side.
 *
 * - `provider/`: what an author writes (`provider.ts`, `define-provider.ts`) and how the calls of the protocol are answered
 * - `schema/`: schemas, in the form of `terraform providers schema -json`
 * - `cty/`: Terraform's types and values, unknown ones and large numbers included
 * - `messages/`: the messages of the protocol, declared by field number
 * - `wire/`: Protocol Buffers and MessagePack, only as much as the above needs
 * - `transport/`: gRPC over `node:http2`, the handshake and its certificate, and attaching to a running provider
 *
 * @module
 */
export type { CtyType } from './cty/cty-type.js'
export type { Path } from './cty/encode-value.js'
export {
  Decimal,
  Dynamic,
  hasUnknown,
  isSame,
  type NumberValue,
  type State,
  UNKNOWN,
  type Unknown,
  type Value,
} from './cty/value.js'
export { PluginError, type PluginErrorCode } from './plugin-error.js'
export type { Context, PlanContext, ReportOptions } from './provider/context.js'
export { defineDataSource, defineProvider, defineResource } from './provider/define-provider.js'
export type {
  Change,
  DataSource,
  Parameter,
  Provider,
  ProviderFunction,
  Resource,
  Unsettled,
  UnsettledState,
} from './provider/provider.js'
export type { StateOf, ValueOf } from './provider/state-of.js'
export { readSchema } from './schema/read-schema.js'
export type { Attribute, Block, BlockType, Schema, VersionedSchema } from './schema/schema.js'
export { serve } from './transport/serve.js'
export { type ReattachedProvider, type ReattachOptions, startReattach } from './transport/start-reattach.js'
