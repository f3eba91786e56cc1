import { readFileSync } from 'node:fs'
import type { Schema } from '@dkimkit/terraform-plugin'
import { cloudflareRecord4, providerSchemas } from './typed-schemas.js'

/** A real provider, as its own release describes it. */
export interface KnownProvider {
  /** Its address in the registry, such as `hashicorp/dns`. */
  readonly source: string
  /** A release; the tests ask for no other. */
  readonly version: string
  readonly schema: Schema
  readonly resources: Readonly<Record<string, Schema>>
}

interface PrintedProvider {
  readonly source: string
  readonly version: string
  readonly provider: Schema | null
  readonly resources: Readonly<Record<string, Schema>>
}

/** The releases of those that were read in their sources, whose branch has no number. */
const RELEASES: Readonly<Record<string, string>> = { azurerm: '4.50.0', google: '7.10.0' }

/** The providers by name; `cloudflare4` is the older release of the provider that `cloudflare` is. */
export const knownProviders: Readonly<Record<string, KnownProvider>> = {
  ...Object.fromEntries(
    Object.entries(readPrinted()).map(([name, { source, version, provider, resources }]) => [
      name,
      { source, version: RELEASES[name] ?? version, schema: provider ?? providerSchemas[name] ?? {}, resources },
    ]),
  ),
  cloudflare4: {
    source: 'cloudflare/cloudflare',
    version: '4.52.0',
    schema: providerSchemas.cloudflare4 ?? {},
    resources: { cloudflare_record: cloudflareRecord4 },
  },
}

function readPrinted(): Record<string, PrintedProvider> {
  return JSON.parse(readFileSync(new URL('./schemas.json', import.meta.url), 'utf8')) as Record<string, PrintedProvider>
}
