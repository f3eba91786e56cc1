import { readState } from '../cty/dynamic-value.js'
import type { State } from '../cty/value.js'
import {
  importResourceState,
  moveResourceState,
  planResourceChange,
  readResource,
  validateResourceConfig,
} from '../messages/resource-messages.js'
import { SEVERITY } from '../messages/value-messages.js'
import { completeState } from '../schema/complete-state.js'
import { pathSteps } from '../schema/path-steps.js'
import { bindCall, type Method } from './bind-call.js'
import { encodeState } from './compile-provider.js'
import { describeReports } from './describe-reports.js'
import { pathsToReplace, planChange } from './plan-change.js'
import { runReporting } from './run-reporting.js'
import { resourceOf, type Session, scopeOf } from './session.js'

/** The calls that look at a resource or plan it; `applyMethods` has those that change something. */
export function resourceMethods(session: Session): Record<string, Method> {
  return {
    ValidateResourceConfig: bindCall(validateResourceConfig, async (request, signal) => {
      const { resource, shape } = resourceOf(session, request.type_name)
      const config = readState(shape.type, request.config) ?? {}
      const { reports } = await runReporting(scopeOf(session, signal), (context) =>
        resource.validate?.(config, context),
      )
      return { diagnostics: describeReports(reports, shape.type) }
    }),

    ReadResource: bindCall(readResource, async (request, signal) => {
      const { resource, shape } = resourceOf(session, request.type_name)
      const state = readState(shape.type, request.current_state) ?? {}
      const { value, reports } = await runReporting(scopeOf(session, signal), async (context) => {
        return encodeState(shape, await resource.read(state, context))
      })
      const diagnostics = describeReports(reports, shape.type)
      return { new_state: value ?? request.current_state, private: request.private, diagnostics }
    }),

    PlanResourceChange: bindCall(planResourceChange, async (request, signal) => {
      const { resource, shape } = resourceOf(session, request.type_name)
      const proposed = readState(shape.type, request.proposed_new_state)
      if (proposed === null) return { planned_state: encodeState(shape, null), planned_private: request.prior_private }
      const prior = readState(shape.type, request.prior_state)
      const config = readState(shape.type, request.config) ?? {}
      const planned = planChange(
        { block: shape.block, resource },
        { prior, proposed: completeState(shape.block, proposed), config },
      )
      const outcome = await runReporting(scopeOf(session, signal), async (context) => {
        const changed = await resource.plan?.({ prior, planned, config }, context)
        const settled = changed === undefined ? planned : (changed as State)
        return {
          planned_state: encodeState(shape, settled),
          paths: pathsToReplace(resource, { prior, planned: settled }),
        }
      })
      return {
        planned_state: outcome.value?.planned_state ?? encodeState(shape, planned),
        requires_replace: [...(outcome.value?.paths ?? []), ...outcome.replace].map((path) =>
          pathSteps(path, shape.type),
        ),
        planned_private: request.prior_private,
        diagnostics: describeReports(outcome.reports, shape.type),
        legacy_type_system: resource.legacyTypeSystem,
      }
    }),

    ImportResourceState: bindCall(importResourceState, async (request, signal) => {
      const { resource, shape } = resourceOf(session, request.type_name)
      const { value, reports } = await runReporting(scopeOf(session, signal), async (context) => {
        if (resource.import === undefined) return context.error(`${request.type_name} cannot be imported`)
        return encodeState(shape, (await resource.import(request.id, context)) as State)
      })
      const imported_resources = value ? [{ type_name: request.type_name, state: value }] : []
      return { imported_resources, diagnostics: describeReports(reports, shape.type) }
    }),

    MoveResourceState: bindCall(moveResourceState, ({ source_type_name, target_type_name }) => {
      const summary = `${source_type_name} cannot become ${target_type_name}`
      const detail = 'This provider moves no state between types. Remove the moved block, then import the resource.'
      return { diagnostics: [{ severity: SEVERITY.error, summary, detail }] }
    }),
  }
}
