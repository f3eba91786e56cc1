import type { Path } from '../cty/encode-value.js'
import type { PlanContext, Report } from './context.js'
import { joinSignals } from './join-signals.js'

/** What the author's code works in: the client of its provider block, and what ends its work early. */
export interface Scope {
  readonly client: unknown
  /** Aborted when the engine gives up on this call, and when the user stops the run. */
  readonly signals: readonly AbortSignal[]
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
  const { signal, release } = joinSignals(scope.signals)
  const context: PlanContext<C> = {
    client: scope.client as C,
    signal,
    error: (summary, options) => void reports.push({ ...options, severity: 'error', summary }),
    warn: (summary, options) => void reports.push({ ...options, severity: 'warning', summary }),
    replace: (path) => void replace.push(path),
  }
  try {
    return { value: await work(context), reports, replace }
  } catch (error) {
    if (!signal.aborted) scope.onException(error)
    reports.push(describeException(error, signal))
    return { reports, replace }
  } finally {
    release()
  }
}

function describeException(error: unknown, { aborted }: AbortSignal): Report {
  const summary = error instanceof Error ? error.message : String(error)
  return { severity: 'error', summary: aborted ? `stopped: ${summary}` : summary }
}

/** Whether an error is among the reports. */
export function hasFailed({ reports }: { readonly reports: readonly Report[] }): boolean {
  return reports.some(({ severity }) => severity === 'error')
}
