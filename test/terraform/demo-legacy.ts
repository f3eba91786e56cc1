import { defineResource } from '@dkimkit/terraform-plugin'

/**
 * A resource as providers on Terraform's legacy SDK are: its service adds a final dot, and the plan takes the name with
 * and without one for the same. Any change of it needs a new one.
 */
export const legacy = defineResource({
  schema: { attributes: { target: { type: 'string', required: true } } },
  legacyTypeSystem: true,
  plan({ prior, planned }) {
    return prior !== null && planned.target === prior.target.replace(/\.$/, '') ? prior : planned
  },
  create: ({ planned }) => ({ target: `${planned.target}.` }),
  read: (state) => state,
  delete() {},
})
