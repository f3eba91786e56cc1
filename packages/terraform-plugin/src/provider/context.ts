import type { Path } from '../cty/encode-value.js'

/** Where a report points, and what more there is to say. */
export interface ReportOptions {
  readonly detail?: string
  /** Attribute names, map keys and list positions from 0; for a function the position of the argument. */
  readonly path?: Path
}

/** One thing to tell the user. An error makes the call fail, a warning is shown. */
export interface Report extends ReportOptions {
  readonly severity: 'error' | 'warning'
  readonly summary: string
}

/** What every function of a provider is given besides its input. */
export interface Context<C = unknown> {
  /** What the provider's `configure` made; of type `undefined` before that, and where there is no `configure`. */
  readonly client: C
  /** Aborted when the user stops the run, or the engine gives up on this call. */
  readonly signal: AbortSignal
  /** Reports an error. The call goes on; what it returns is kept where the protocol has a place for it. */
  error(summary: string, options?: ReportOptions): void
  /** Reports a warning. */
  warn(summary: string, options?: ReportOptions): void
}

/** What `plan` is given besides: how to say that a change needs a new resource. */
export interface PlanContext<C = unknown> extends Context<C> {
  /** Says that the change at this path cannot be made in place. */
  replace(path: Path): void
}
