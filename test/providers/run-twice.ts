import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZoneResource } from '@dkimkit/core'
import type { Workspace } from '../terraform/engine.js'
import { knownProviders } from './known-providers.js'

/** What an engine says of one resource, of an apply and of the plan after it. */
export interface Course {
  /** Why the apply of it failed. */
  readonly error?: string
  /** What the second plan would do: `update`, `replace`, `create`; absent where it would do nothing. */
  readonly next?: string
}

/** Lines of `-json`, as far as they are read here. */
interface Event {
  readonly type: string
  readonly diagnostic?: {
    readonly severity: string
    readonly summary: string
    readonly detail?: string
    readonly address?: string
  }
  readonly change?: { readonly resource: { readonly addr: string }; readonly action: string }
}

/** A whole configuration in Terraform's JSON: the providers by their names here, and resources by their names. */
export function configurationOf(
  providers: readonly string[],
  resources: Readonly<Record<string, ZoneResource>>,
  blocks: Readonly<Record<string, object>> = {},
): object {
  const local = (name: string): string => knownProviders[name]?.source.split('/')[1] ?? name
  return {
    terraform: {
      required_providers: Object.fromEntries(
        providers.map((name) => [local(name), { source: knownProviders[name]?.source }]),
      ),
    },
    provider: Object.fromEntries(providers.map((name) => [local(name), blocks[name] ?? PROVIDER_BLOCKS[name] ?? {}])),
    // an empty object is no block
    ...(Object.keys(resources).length > 0 && { resource: resourceBlocks(resources) }),
  }
}

/** Resources by type and name, as Terraform's JSON has them. */
export function resourceBlocks(resources: Readonly<Record<string, ZoneResource>>): object {
  const byType: Record<string, Record<string, object>> = {}
  for (const [name, { type, attributes }] of Object.entries(resources)) {
    const named = byType[type] ?? {}
    named[name] = attributes
    byType[type] = named
  }
  return byType
}

/** What a provider's block must hold. */
const PROVIDER_BLOCKS: Readonly<Record<string, object>> = {
  azurerm: { features: [{}] },
  powerdns: { server_url: 'cloud', api_key: 'none' },
}

/** Writes a configuration into a workspace. */
export function writeConfiguration({ folder }: Workspace, configuration: object): Promise<void> {
  return writeFile(join(folder, 'main.tf.json'), JSON.stringify(configuration, null, 1))
}

/** Applies what the workspace holds, plans once more, and tells the course of each resource by its address. */
export async function runTwice(workspace: Workspace): Promise<(address: string) => Course> {
  const applied = await workspace.run(['apply', '-auto-approve', '-json'])
  const planned = await workspace.run(['plan', '-json'])
  const errors = new Map<string, string>()
  for (const { diagnostic } of eventsOf(applied.output)) {
    if (diagnostic?.severity !== 'error') continue
    // an answer that differs from the plan is told in words only
    const address = diagnostic.address ?? /^When applying changes to (\S+),/.exec(diagnostic.detail ?? '')?.[1]
    if (address === undefined) throw new Error(`the apply failed: ${diagnostic.summary}`)
    errors.set(address, diagnostic.summary)
  }
  const next = plannedChanges(planned.output)
  return (address) => {
    const error = errors.get(address)
    const action = next.get(address)
    return { ...(error !== undefined && { error }), ...(action !== undefined && { next: action }) }
  }
}

/** The changes that `plan -json` tells of: the action by the address. Throws where the plan failed. */
export function plannedChanges(output: string): ReadonlyMap<string, string> {
  const changes = new Map<string, string>()
  for (const { type, change, diagnostic } of eventsOf(output)) {
    if (diagnostic?.severity === 'error') throw new Error(`the plan failed: ${diagnostic.summary}`)
    if (type === 'planned_change' && change) changes.set(change.resource.addr, change.action)
  }
  return changes
}

function eventsOf(output: string): Event[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Event)
}
