import { DkimError } from '../error.js'
import { blocksOf, textOf } from './attribute-values.js'
import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/** Azure DNS. The provider cuts a TXT value by itself, at 254 octets. */
export const azure = defineZoneKind({
  id: 'azure',
  provider: 'hashicorp/azurerm',
  resources: { TXT: ['azurerm_dns_txt_record'], CNAME: ['azurerm_dns_cname_record'] },
  zoneBy: 'name',
  txt: 'plain',
  txtReading: 'literal',
  name: 'relative',
  bareName: 'relative',
  targetDot: false,
  bareTarget: 'absolute',
  limits: { value: 4096, ttl: { ...anyTtl, min: 1 } },
  blocks: ['record'],
  attributesOf({ zone, name, type, ttl, value }, _resource, { resourceGroup }) {
    if (!resourceGroup)
      throw new DkimError('bad-argument', `azure asks for the resource group of the zone ${zone}: give it`)
    const record = type === 'TXT' ? [{ value }] : value
    return { zone_name: zone, resource_group_name: resourceGroup, name, ttl, record }
  },
  partsOf: ({ zone_name, name, ttl, record }) => ({
    zone: zone_name,
    name,
    ttl,
    values: textOf(record) ?? blocksOf(record).map(({ value }) => value),
  }),
})
