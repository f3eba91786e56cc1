import {
  type DeclaredRecord,
  DkimError,
  escapeTemplates,
  type RequiredProvider,
  requiredProvider,
  resourceLabel,
  showValue,
} from '@dkimkit/core'
import type { TargetZone } from './parse-zone-options.js'

/** The first line of what is written, by which a later run knows its own file. */
export const madeBy = 'Written by dkimkit terraform. Edit the manifest, then run it again.'

/** A configuration in Terraform's JSON: one resource block for each record, never a for_each. */
export interface TerraformJson {
  readonly '//': string
  readonly terraform: { readonly required_providers: Readonly<Record<string, Omit<RequiredProvider, 'name'>>> }
  readonly resource: Readonly<Record<string, Readonly<Record<string, object>>>>
}

/** A record and the zone that it is written into. */
export interface RecordInZone {
  readonly record: DeclaredRecord
  readonly target: TargetZone
}

/**
 * The resources of records, under the names and in the form of the CDKTF constructs.
 *
 * Throws `DkimError('bad-record')`, with file and line, for a record that its provider cannot hold.
 */
export function terraformJson(records: readonly RecordInZone[]): TerraformJson {
  const providers: Record<string, Omit<RequiredProvider, 'name'>> = {}
  const resource: Record<string, Record<string, object>> = {}
  for (const { record, target } of records) {
    const { type, attributes } = encode(record, target)
    const { name, ...provider } = requiredProvider(target.kind)
    providers[name] = provider
    const named = resource[type] ?? {}
    resource[type] = named
    named[resourceLabel(record.owner)] = escapeAllBut(target.reference, attributes)
  }
  return { '//': madeBy, terraform: { required_providers: providers }, resource }
}

/** The record with the resource that declares it, for the rules that judge what a provider makes of it. */
export function withResource({ record, target }: RecordInZone): DeclaredRecord {
  const { type, attributes } = encode(record, target)
  return { ...record, resource: { kind: target.kind.id, type, attributes } }
}

function encode({ owner, type, value, ttl, at }: DeclaredRecord, { kind, zone }: TargetZone) {
  for (const text of [zone.id, zone.resourceGroup])
    if (text !== undefined && showValue(text) !== text)
      throw new DkimError(
        'bad-manifest',
        `the zone ${zone.name} holds a private key in the place of its id: make a new key`,
      )
  try {
    return kind.encode({ owner, type, value, ...(ttl === undefined ? {} : { ttl }) }, zone)
  } catch (error) {
    if (!(error instanceof DkimError) || !at) throw error
    throw new DkimError(error.code, `${at.file}:${at.line}:${at.column}: ${error.message}`, { cause: error })
  }
}

function escapeAllBut(reference: string | undefined, attributes: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === reference ? value : escapeTemplates(value)]),
  )
}
