import type { ZoneResource } from '@dkimkit/core'
import { knownProviders } from './known-providers.js'
import { madeKey } from './made-key.js'
import { type Form, forms, type Outcome, type Parts, treatmentTable } from './treatment-table.js'
import { writtenAs } from './written-as.js'
import { encodeAs, ZONE } from './zone-of.js'

const value = `v=DKIM1; k=rsa; p=${madeKey(2048)}`
const parts: Parts = {
  s: 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  a: value.slice(0, 255),
  b: value.slice(255),
}

/** One row of the table, as a resource. */
export interface TreatmentRow {
  readonly provider: string
  readonly type: string
  readonly form: Form
  readonly outcome: Outcome
  readonly name: string
  readonly owner: string
  /** What its author meant to publish. */
  readonly meant: string
  readonly resource: ZoneResource
}

/** The rows of every resource type of a provider, each with an owner of its own. */
export function rowsOf(provider: string): TreatmentRow[] {
  return Object.keys(knownProviders[provider]?.resources ?? {}).flatMap((type) =>
    Object.entries(treatmentTable[type] ?? {}).map(([form, outcome], index) => {
      const name = `${type}-${index}`
      const owner = `${name.replaceAll('_', '-')}._domainkey.${ZONE}`
      const meant = form.startsWith('short') ? parts.s : parts.a + parts.b
      const resource = writtenAs(
        encodeAs(type, { owner, type: 'TXT', value: parts.s, ttl: 300 }),
        forms[form as Form](parts),
      )
      return { provider, type, form: form as Form, outcome, name, owner, meant, resource }
    }),
  )
}
