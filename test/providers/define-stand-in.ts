import { defineProvider, type Provider, type ProviderFunction, type State } from '@dkimkit/terraform-plugin'
import type { Cloud } from './cloud.js'
import { cloudNameServer } from './dns/cloud-name-server.js'
import type { NameServer } from './dns/name-server.js'
import { cnameRecord, txtRecordSet } from './dns/record-sets.js'
import { remoteNameServer } from './dns/remote-name-server.js'
import { awsRecord } from './kinds/aws.js'
import { azurermCname, azurermTxt } from './kinds/azurerm.js'
import { cloudflareRecord, cloudflareRecord4 } from './kinds/cloudflare.js'
import { digitaloceanRecord } from './kinds/digitalocean.js'
import { dnsimpleRecord } from './kinds/dnsimple.js'
import { gandiRecord } from './kinds/gandi.js'
import { googleRecord } from './kinds/google.js'
import { hcloudFunctions, hcloudRecord, hcloudRrset } from './kinds/hcloud.js'
import { linodeRecord } from './kinds/linode.js'
import { ns1Record } from './kinds/ns1.js'
import { ovhRecord } from './kinds/ovh.js'
import { scalewayRecord } from './kinds/scaleway.js'
import { type KnownProvider, knownProviders } from './known-providers.js'
import type { PowerdnsApi } from './powerdns/api.js'
import { cloudApi } from './powerdns/cloud-api.js'
import { httpApi } from './powerdns/http-api.js'
import { powerdnsRecord } from './powerdns/record.js'
import { type RecordResource, standInResource } from './record-resource.js'
import { numberIn, objectsIn, textIn } from './state-values.js'

const RECORDS: Readonly<Record<string, RecordResource>> = {
  aws_route53_record: awsRecord,
  azurerm_dns_txt_record: azurermTxt,
  azurerm_dns_cname_record: azurermCname,
  cloudflare_dns_record: cloudflareRecord,
  cloudflare_record: cloudflareRecord4,
  digitalocean_record: digitaloceanRecord,
  dnsimple_zone_record: dnsimpleRecord,
  gandi_livedns_record: gandiRecord,
  google_dns_record_set: googleRecord,
  hcloud_zone_record: hcloudRecord,
  hcloud_zone_rrset: hcloudRrset,
  linode_domain_record: linodeRecord,
  ns1_record: ns1Record,
  ovh_domain_zone_record: ovhRecord,
  scaleway_domain_record: scalewayRecord,
}

/** Providers that do real work where their block names a server, and have the cloud behind them where it names none. */
const WORKING: Readonly<Record<string, (known: KnownProvider, cloud: Cloud) => Provider>> = {
  dns: (known, cloud) =>
    defineProvider<NameServer>({
      ...about('dns', known),
      configure: (config) => nameServerOf(config as State) ?? cloudNameServer(cloud),
      resources: {
        dns_txt_record_set: txtRecordSet(schemaOf(known, 'dns_txt_record_set')),
        dns_cname_record: cnameRecord(schemaOf(known, 'dns_cname_record')),
      },
    }) as Provider,
  powerdns: (known, cloud) => {
    const table = cloudApi(cloud)
    return defineProvider<PowerdnsApi>({
      ...about('powerdns', known),
      configure({ server_url, api_key }) {
        return String(server_url).startsWith('http') ? httpApi(String(server_url), String(api_key)) : table
      },
      resources: { powerdns_record: powerdnsRecord(schemaOf(known, 'powerdns_record')) },
    }) as Provider
  },
}

const FUNCTIONS: Readonly<Record<string, Readonly<Record<string, ProviderFunction>>>> = { hcloud: hcloudFunctions }

/** The stand-in of a provider, by its name in `knownProviders`: its very schemas, and a service behind it. */
export function defineStandIn(name: string, cloud: Cloud): Provider {
  const known = knownProviders[name]
  if (known === undefined) throw new Error(`no provider ${name}: known are ${Object.keys(knownProviders).join(', ')}`)
  const working = WORKING[name]
  if (working) return working(known, cloud)
  return defineProvider<Cloud>({
    ...about(name, known),
    configure: () => cloud,
    resources: Object.fromEntries(
      Object.entries(known.resources).map(([type, schema]) => {
        const facts = RECORDS[type]
        if (facts === undefined) throw new Error(`nothing is known of ${type} but its schema`)
        return [type, standInResource(facts, schema)]
      }),
    ),
    functions: FUNCTIONS[name] ?? {},
  }) as Provider
}

function about(name: string, { version, schema }: KnownProvider): Pick<Provider, 'name' | 'version' | 'schema'> {
  return { name, version, schema }
}

function schemaOf({ resources }: KnownProvider, type: string) {
  const schema = resources[type]
  if (schema === undefined) throw new Error(`schemas.json has no ${type}`)
  return schema
}

function nameServerOf(config: State): NameServer | undefined {
  const update: State | undefined = objectsIn(config, 'update')[0]
  if (update === undefined) return undefined
  return remoteNameServer(
    { host: textIn(update, 'server'), port: numberIn(update, 'port') ?? 53 },
    {
      name: textIn(update, 'key_name'),
      algorithm: textIn(update, 'key_algorithm'),
      secret: textIn(update, 'key_secret'),
    },
  )
}
