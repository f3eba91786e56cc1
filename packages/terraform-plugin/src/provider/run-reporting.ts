import type { Path } from '../cty/encode-value.js'
import type { PlanContext, Report } from './context.js'

/** What the author's code works in: the client of its provider block, and whether the user has stopped the run. */
export interface Scope {
  readonly client: unknown
  readonly signal: AbortSignal
  /** Told of every exception, with its stack: the engine's log is the place for it. */
  readonly onException: (error: unknown) => void
}

/** What came of the author's code. `value` is there although errors were reported, unless an exception ended it. */
export interface Outcome<T> {
  readonly value?: T
  readonly reports: Report[]
  readonly replace: readonly Path[]
}

/** Runs the author's code; an exception becomes an error report, so that the engine can show it beside its resource. */
export async function runReporting<T, C>(
  scope: Scope,
  work: (context: PlanContext<C>) => T | Promise<T>,
): Promise<Outcome<T>> {
  const reports: Report[] = []
  const replace: Path[] = []
  const context: PlanContext<C> = {
    client: scope.client as C,
    signal: scope.signal,
    error: (summary, options) => void reports.push({ ...options, severity: 'error', summary }),
    warn: (summary, options) => void reports.push({ ...options, severity: 'warning', summary }),
    replace: (path) => void replace.push(path),
  }
  try {
    return { value: await work(context), reports, replace }
  } catch (error) {
    reportException({ scope, reports }, error)
    return { reports, replace }
  }
}

function reportException(
  { scope, reports }: { readonly scope: Scope; readonly reports: Report[] },
  error: unknown,
): void {
  if (!scope.signal.aborted) scope.onException(error)
  const summary = error instanceof Error ? error.message : String(error)
  reports.push({ severity: 'error', summary: scope.signal.aborted ? `stopped: ${summary}` : summary })
}

/** Whether an error is among the reports. */
export function hasFailed({ reports }: { readonly reports: readonly Report[] }): boolean {
  return reports.some(({ severity }) => severity === 'error')
}
