import { decodeValue } from '../cty/decode-value.js'
import { readState } from '../cty/dynamic-value.js'
import { readJson } from '../cty/read-json.js'
import { dropUnknown, isState, type State } from '../cty/value.js'
import { applyResourceChange, upgradeResourceState } from '../messages/resource-messages.js'
import { bindCall, type Method } from './bind-call.js'
import { encodeState, type Shape } from './compile-provider.js'
import type { Context } from './context.js'
import { describeReports } from './describe-reports.js'
import type { Resource } from './provider.js'
import { hasFailed, runReporting } from './run-reporting.js'
import { resourceOf, type Session, scopeOf } from './session.js'

/** The calls that make, change, remove or upgrade a resource. */
export function applyMethods(session: Session): Record<string, Method> {
  return {
    ApplyResourceChange: bindCall(applyResourceChange, async (request, signal) => {
      const { resource, shape } = resourceOf(session, request.type_name)
      const prior = readState(shape.type, request.prior_state)
      const planned = readState(shape.type, request.planned_state)
      const config = readState(shape.type, request.config) ?? {}
      const { value, reports } = await runReporting(scopeOf(session, signal), async (context) => {
        return encodeState(shape, await applyChange(resource, { prior, planned, config }, context))
      })
      return {
        // after an exception nothing is known to have changed: a new resource is none, an old one stays as it was; so does
        // one whose removal only reported an error
        new_state: value && !(planned === null && hasFailed({ reports })) ? value : encodeState(shape, prior),
        private: request.planned_private,
        diagnostics: describeReports(reports, shape.type),
        legacy_type_system: resource.legacyTypeSystem,
      }
    }),

    UpgradeResourceState: bindCall(upgradeResourceState, async (request, signal) => {
      const { resource, shape } = resourceOf(session, request.type_name)
      const { value, reports } = await runReporting(scopeOf(session, signal), async (context) => {
        const old = { version: request.version, json: request.raw_state?.json ?? new Uint8Array() }
        return encodeState(shape, await upgradeState({ resource, shape }, old, context))
      })
      return { upgraded_state: value, diagnostics: describeReports(reports, shape.type) }
    }),
  }
}

interface Applied {
  readonly prior: State | null
  readonly planned: State | null
  readonly config: State
}

async function applyChange(
  resource: Resource,
  { prior, planned, config }: Applied,
  context: Context,
): Promise<State | null> {
  if (planned === null) {
    if (prior !== null) await resource.delete(prior, context)
    return null
  }
  const change = { planned: dropUnknown(planned) as State, config }
  if (prior === null) return resource.create(change, context)
  if (resource.update === undefined) throw new Error('this resource cannot be changed in place')
  return resource.update({ ...change, prior }, context)
}

async function upgradeState(
  { resource, shape }: { readonly resource: Resource; readonly shape: Shape },
  { version, json }: { readonly version: number; readonly json: Uint8Array },
  context: Context,
): Promise<State | null> {
  if (json.length === 0) throw new Error('this state is of before Terraform 0.12 and cannot be read')
  // the same version may still hold attributes that are gone, or lack new ones: decoding by the schema mends both
  if (version === shape.version) {
    const state = decodeValue(shape.type, readJson(json))
    return isState(state) ? state : null
  }
  if (version > shape.version) throw new Error(`a newer release of the provider wrote this state: version ${version}`)
  if (resource.upgrade === undefined) throw new Error(`nothing upgrades this state of version ${version}`)
  return resource.upgrade({ version, state: JSON.parse(Buffer.from(json).toString()) }, context)
}
