import { canonicalName, DkimError, type ManifestZone, manifestZones, resourceLabel, shardOf } from '@dkimkit/core'
import { Construct } from 'constructs'
import { withPath } from '../record/with-path.js'
import type { ZoneRecord } from '../record/zone-record.js'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { TerraformStack } from '../seam.js'
import { DkimProvider } from '../zone/dkim-provider.js'
import type { DkimZone } from '../zone/dkim-zone.js'
import { zoneOfSettings } from '../zone/zone-of-settings.js'
import { declareRecords, settleStacks, tellManifest } from './declare-manifest.js'
import { type LoadedManifest, senderCatalogue } from './load-manifest.js'

export interface DkimManifestProps {
  /** What `loadManifest` gave. */
  readonly manifest: LoadedManifest
  /**
   * Zones that win over what the manifest says of a zone of that name.
   *
   * @default those that the manifest names
   */
  readonly zones?: readonly DkimZone[]
  /**
   * Into how many stacks each zone is cut, where one would have too many records to plan: an owner's place follows from
   * its name alone, so a new domain moves no other record. Another number moves nearly all.
   *
   * @default 1
   */
  readonly shards?: number
  /**
   * The settings of providers, by zone kind, such as `{ route53: { region: 'eu-central-1' } }`.
   *
   * @default none: each provider reads its environment
   */
  readonly providers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /**
   * Whether each stack gets its provider. Say `false` to add prebuilt ones to `stacks`.
   *
   * @default true
   */
  readonly withProviders?: boolean
}

/**
 * All that a manifest declares: a stack for each zone, below the app.
 *
 * Throws `DkimError('bad-manifest')` for a manifest that declares no record or a domain without zone, and as
 * `ZoneRecord` does.
 */
export class DkimManifest extends Construct {
  /** In the order of the manifest; give each its backend here. */
  readonly stacks: readonly TerraformStack[]
  /** By owner. */
  readonly records: ReadonlyMap<string, ZoneRecord>

  /** The scope is the app. */
  constructor(scope: Construct, id: string, props: DkimManifestProps) {
    const { manifest, zones = [], shards = 1, providers = {} } = props
    refuseSecrets({ id, providers })
    super(scope, id)
    const placed = withPath(scope, id, () => {
      if (!Number.isSafeInteger(shards) || shards < 1 || shards > mostShards)
        throw new DkimError('bad-argument', `${shards} shards are not to be had: 1 to ${mostShards} are`)
      const given = zones.map(({ name }) => name)
      return manifestZones(manifest.manifest, { senders: senderCatalogue, given })
    })
    const stacks: TerraformStack[] = []
    const records = new Map<string, ZoneRecord>()
    for (const place of placed) {
      const zone = withPath(scope, id, () => zoneOf(place, zones, manifest))
      for (const part of shardsOf(place, shards)) {
        const stack = new TerraformStack(this, part.id)
        stacks.push(stack)
        if (props.withProviders !== false) addProvider(stack, zone, providers)
        for (const record of declareRecords(stack, part.records, { zone })) {
          record.overrideLogicalId(resourceLabel(record.owner))
          records.set(canonicalName(record.owner), record)
        }
      }
    }
    this.stacks = stacks
    this.records = records
    settleStacks(stacks, manifest)
    if (stacks[0]) tellManifest(stacks[0], manifest)
  }
}

const mostShards = 1000

function zoneOf({ name, settings }: ManifestZone, zones: readonly DkimZone[], { manifest }: LoadedManifest): DkimZone {
  const given = zones.find((zone) => zone.name === name)
  if (given) return given
  const domain = manifest.domains.find(({ zone }) => zone === settings)
  if (settings) return zoneOfSettings(name, settings, domain?.at)
  throw new DkimError('bad-manifest', `nothing says where the zone ${name} is: give it in zones`)
}

/** The stacks of a zone; one that would be empty is left out, as nobody could plan it. */
function shardsOf({ name, records }: ManifestZone, shards: number) {
  if (shards === 1) return [{ id: name, records }]
  const parts = new Map<number, (typeof records)[number][]>()
  for (const record of records) {
    const shard = shardOf(record.owner, shards)
    const part = parts.get(shard) ?? []
    parts.set(shard, part)
    part.push(record)
  }
  return [...parts].map(([shard, part]) => ({ id: `${name}-${shard}`, records: part }))
}

function addProvider(
  stack: TerraformStack,
  { kind, resource }: DkimZone & { readonly resource?: string },
  providers: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): void {
  if (kind === undefined) return
  const config = providers[kind]
  new DkimProvider(stack, 'provider', { kind, ...(config ? { config } : {}), ...(resource ? { resource } : {}) })
}
