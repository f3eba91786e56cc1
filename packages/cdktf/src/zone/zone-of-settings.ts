import { DkimError, escapeTemplates, type Place, type ZoneSettings } from '@dkimkit/core'
import { ProviderZone } from './provider-zone.js'

/**
 * The zone that a manifest names. Its text is data: what looks like a template of Terraform's is escaped.
 *
 * Throws `DkimError('bad-manifest')` for a zone kind that wants an id where there is none.
 */
export function zoneOfSettings(name: string, settings: ZoneSettings, at: Place | undefined): ProviderZone {
  const { kind, id, resourceGroup } = escapeTemplates(settings)
  try {
    return new ProviderZone(kind, {
      name,
      ...(id === undefined ? {} : { id }),
      ...(resourceGroup === undefined ? {} : { resourceGroup }),
    })
  } catch (error) {
    if (!(error instanceof DkimError)) throw error
    const place = at ? `${at.file}:${at.line}:${at.column}: ` : ''
    throw new DkimError('bad-manifest', `${place}${error.message}`, { cause: error })
  }
}
