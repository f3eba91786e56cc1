/** What goes wrong, and where. */
export interface Fault {
  /** The operation, as GitHub's description names it, or `graphql`; any, when missing. */
  readonly operation?: string
  readonly method?: string
  /** How often; once, when missing. */
  readonly times?: number
  /** How many requests that fit pass before. */
  readonly after?: number
  readonly how: FaultKind
}

export type FaultKind =
  /** Another answer: 502, 401… */
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** 403 with `retry-after`, in seconds. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number }
  /** 403 with nothing remaining until a time, in seconds from now. */
  | { readonly kind: 'primary-limit'; readonly resetIn: number }
  /** The 403 of a token that may not write. */
  | { readonly kind: 'read-only' }
  /** The answer waits, in milliseconds. */
  | { readonly kind: 'late'; readonly ms: number }
  /** The body comes in pieces over this time, in milliseconds. */
  | { readonly kind: 'slow-body'; readonly ms: number }
  /** The body ends in its middle, and the connection with it. */
  | { readonly kind: 'cut-body' }
  /** The connection is reset before any answer. */
  | { readonly kind: 'reset' }

/** Faults in the order in which they were put in; each used up in turn. */
export class FaultList {
  readonly #waiting: { readonly fault: Fault; pass: number; left: number }[] = []

  add(fault: Fault): void {
    this.#waiting.push({ fault, pass: fault.after ?? 0, left: fault.times ?? 1 })
  }

  /** The fault that hits this request, if one does. */
  take(operation: string | undefined, method: string): FaultKind | undefined {
    for (const entry of this.#waiting) {
      const { fault } = entry
      if (entry.left === 0 || (fault.operation !== undefined && fault.operation !== operation)) continue
      if (fault.method !== undefined && fault.method !== method) continue
      if (entry.pass > 0) {
        entry.pass -= 1
        continue
      }
      entry.left -= 1
      return fault.how
    }
    return undefined
  }
}
