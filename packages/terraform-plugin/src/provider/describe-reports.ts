import type { CtyType } from '../cty/cty-type.js'
import { type DiagnosticDraft, SEVERITY } from '../messages/value-messages.js'
import { pathSteps } from '../schema/path-steps.js'
import type { Report } from './context.js'

/** Reports as diagnostics, which the engine shows with the lines of the configuration that they point at. */
export function describeReports(reports: readonly Report[], type: CtyType): DiagnosticDraft[] {
  return reports.map(({ severity, summary, detail, path }) => ({
    severity: SEVERITY[severity],
    summary,
    detail,
    attribute: path && path.length > 0 ? pathSteps(path, type) : undefined,
  }))
}
