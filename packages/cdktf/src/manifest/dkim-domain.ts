import { canonicalName, DkimError, manifestZones } from '@dkimkit/core'
import { Construct } from 'constructs'
import type { RecordProps } from '../record/record-props.js'
import { withPath } from '../record/with-path.js'
import type { ZoneRecord } from '../record/zone-record.js'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { TerraformStack } from '../seam.js'
import type { DkimZone } from '../zone/dkim-zone.js'
import { zoneOfSettings } from '../zone/zone-of-settings.js'
import { declareRecords, settleStacks, tellManifest } from './declare-manifest.js'
import { type LoadedManifest, senderCatalogue } from './load-manifest.js'

export interface DkimDomainProps extends Omit<RecordProps, 'zone' | 'ttl'> {
  /** What `loadManifest` gave. */
  readonly manifest: LoadedManifest
  /** A domain of the manifest. */
  readonly domain: string
  /**
   * The zone that holds the domain's records.
   *
   * @default the zone that the manifest names
   */
  readonly zone?: DkimZone
}

/**
 * Everything that the manifest declares for one domain: its selectors and the DKIM records of its senders. The
 * manifest's rules and acceptances then hold for the whole stack.
 *
 * Throws `DkimError('not-found')` for a domain that the manifest does not have, `DkimError('bad-manifest')` for one
 * that declares nothing or has no zone, and as `ZoneRecord` does.
 */
export class DkimDomain extends Construct {
  readonly zone: DkimZone
  readonly records: readonly ZoneRecord[]

  constructor(scope: Construct, id: string, props: DkimDomainProps) {
    refuseSecrets({ id, domain: props.domain })
    super(scope, id)
    const { manifest, domain: _, zone, ...shared } = props
    const [declared, chosen] = withPath(scope, id, () => zoneOfDomain(props))
    this.zone = zone ?? chosen
    this.records = declareRecords(this, declared, { ...shared, zone: this.zone })
    settleStacks([TerraformStack.of(this)], manifest)
    tellManifest(this, manifest)
  }
}

function zoneOfDomain({ manifest, domain, zone }: DkimDomainProps) {
  const name = canonicalName(domain)
  const found = manifest.manifest.domains.filter((one) => one.name === name)
  if (found.length === 0)
    throw new DkimError('not-found', `${manifest.file} has no domain ${name}: write it, or choose one of its own`)
  const domains = zone ? found.map(({ zone: _, ...rest }) => rest) : found
  const given = zone ? [zone.name] : []
  const [placed] = manifestZones({ ...manifest.manifest, domains }, { senders: senderCatalogue, given })
  const settings = placed?.settings
  const chosen = zone ?? (settings ? zoneOfSettings(placed.name, settings, found[0]?.at) : undefined)
  if (!placed || !chosen) throw new DkimError('bad-manifest', `${manifest.file} declares nothing for ${name}`)
  return [placed.records, chosen] as const
}
