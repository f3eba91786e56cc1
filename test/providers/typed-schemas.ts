import type { Schema } from '@dkimkit/terraform-plugin'

// What schemas.json does not hold is typed here from the providers' documentation, as far as a DKIM record needs it.

/** `cloudflare_record` of cloudflare/cloudflare 4.52. */
export const cloudflareRecord4: Schema = {
  schema_version: 3,
  block: {
    attributes: {
      id: { type: 'string', optional: true, computed: true },
      zone_id: { type: 'string', required: true },
      name: { type: 'string', required: true },
      type: { type: 'string', required: true },
      content: { type: 'string', optional: true, computed: true },
      value: { type: 'string', optional: true, computed: true, deprecated: true },
      ttl: { type: 'number', optional: true, computed: true },
      proxied: { type: 'bool', optional: true },
      priority: { type: 'number', optional: true },
      allow_overwrite: { type: 'bool', optional: true, computed: true },
      comment: { type: 'string', optional: true },
      tags: { type: ['set', 'string'], optional: true },
      hostname: { type: 'string', computed: true },
      proxiable: { type: 'bool', computed: true },
      created_on: { type: 'string', computed: true },
      modified_on: { type: 'string', computed: true },
      metadata: { type: ['map', 'string'], computed: true },
    },
  },
}

/** The provider blocks of those whose resources were read in their sources. */
export const providerSchemas: Readonly<Record<string, Schema>> = {
  azurerm: {
    attributes: {
      subscription_id: { type: 'string', optional: true },
      tenant_id: { type: 'string', optional: true },
      client_id: { type: 'string', optional: true },
      client_secret: { type: 'string', optional: true, sensitive: true },
      resource_provider_registrations: { type: 'string', optional: true },
    },
    block_types: { features: { nesting_mode: 'list', min_items: 1, max_items: 1, block: {} } },
  },
  google: {
    attributes: {
      credentials: { type: 'string', optional: true, sensitive: true },
      project: { type: 'string', optional: true },
      region: { type: 'string', optional: true },
      zone: { type: 'string', optional: true },
    },
  },
  linode: { attributes: { token: { type: 'string', optional: true, sensitive: true } } },
  cloudflare4: {
    attributes: {
      api_key: { type: 'string', optional: true, sensitive: true },
      api_token: { type: 'string', optional: true, sensitive: true },
      email: { type: 'string', optional: true },
    },
  },
}
