import { describe, expect, it } from '@jest/globals'
import type { Construct } from 'constructs'
import { DkimRecord } from '../record/dkim-record.js'
import { TerraformResource } from '../seam.js'
import { newStack, refusal, synthesize } from '../synth-stack.testing.js'
import { AzureZone } from './azure-zone.js'
import { CloudflareZone } from './cloudflare-zone.js'
import { DigitalOceanZone } from './digital-ocean-zone.js'
import { GoogleZone } from './google-zone.js'
import { LinodeZone } from './linode-zone.js'
import { Ns1Zone } from './ns1-zone.js'
import { Route53Zone } from './route53-zone.js'
import { ScalewayZone } from './scaleway-zone.js'

/** A resource as prebuilt providers make them: attributes are tokens, what was given is in `…Input`. */
class PrebuiltZone extends TerraformResource {
  constructor(scope: Construct, type: string) {
    super(scope, 'zone', { terraformResourceType: type })
  }
  get id(): string {
    return this.getStringAttribute('id')
  }
  get zoneId(): string {
    return this.getStringAttribute('zone_id')
  }
  get name(): string {
    return this.getStringAttribute('name')
  }
  get resourceGroupName(): string {
    return this.getStringAttribute('resource_group_name')
  }
}

class NamedPrebuiltZone extends PrebuiltZone {
  get nameInput(): string | undefined {
    return 'Example.com.'
  }
}

class DomainPrebuiltZone extends PrebuiltZone {
  get domain(): string {
    return this.getStringAttribute('domain')
  }
  get domainInput(): string | undefined {
    return 'example.com'
  }
}

class GooglePrebuiltZone extends PrebuiltZone {
  get dnsNameInput(): string | undefined {
    return 'example.com.'
  }
}

class Ns1PrebuiltZone extends PrebuiltZone {
  get zone(): string {
    return this.getStringAttribute('zone')
  }
  get zoneInput(): string | undefined {
    return 'example.com'
  }
}

const expression = '$' + '{'
const table = [
  ['aws_route53_zone', NamedPrebuiltZone, Route53Zone, 'zone_id', 'zone_id'],
  ['cloudflare_zone', NamedPrebuiltZone, CloudflareZone, 'zone_id', 'zone_id'],
  ['google_dns_managed_zone', GooglePrebuiltZone, GoogleZone, 'managed_zone', 'name'],
  ['azurerm_dns_zone', NamedPrebuiltZone, AzureZone, 'zone_name', 'name'],
  ['digitalocean_domain', NamedPrebuiltZone, DigitalOceanZone, 'domain', 'name'],
  ['linode_domain', DomainPrebuiltZone, LinodeZone, 'domain_id', 'id'],
  ['ns1_zone', Ns1PrebuiltZone, Ns1Zone, 'zone', 'zone'],
  ['scaleway_domain_zone', DomainPrebuiltZone, ScalewayZone, 'dns_zone', 'id'],
] as const

describe('a zone construct of any provider', () => {
  it.each(table)('%s is referred to, and says the name', (type, Prebuilt, Zone, attribute, output) => {
    const stack = newStack()
    const zone = new Zone({ zone: new Prebuilt(stack, type) })
    expect(zone.name).toBe('example.com')
    new DkimRecord(stack, 'record', { zone, selector: 'mail', value: 'v=DKIM1; p=' })
    const { resources } = synthesize(stack)
    const records = Object.entries(resources).filter(([resource]) => resource !== type)
    expect(records.map(([, named]) => named.record?.[attribute])).toEqual([`${expression}${type}.zone.${output}}`])
  })

  it('says nothing of its name when that is known only at apply', () => {
    const stack = newStack()
    const zone = new PrebuiltZone(stack, 'aws_route53_zone')
    expect(refusal(() => new Route53Zone({ zone })).code).toBe('bad-argument')
    expect(new Route53Zone({ zone, name: 'example.org' }).name).toBe('example.org')
  })

  it("may be written in Terraform's own syntax", () => {
    const stack = newStack()
    const zone = new Route53Zone({ name: 'example.com', zoneId: `${expression}aws_route53_zone.main.zone_id}` })
    new DkimRecord(stack, 'record', { zone, selector: 'mail', value: 'v=DKIM1; p=' })
    expect(synthesize(stack).resources.aws_route53_record?.record?.zone_id).toBe(
      `${expression}aws_route53_zone.main.zone_id}`,
    )
  })

  it.each(['', 'exa mple.com', '-.com', '192.0.2.1', 'a..example.com'])('is no zone with the name %j', (name) => {
    expect(refusal(() => new Route53Zone({ name, zoneId: 'Z1' })).code).toBe('bad-name')
  })
})
