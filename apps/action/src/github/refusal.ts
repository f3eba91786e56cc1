/** What GitHub said no to, as far as an answer shows it. */
export interface Refusal {
  readonly status: number
  readonly message: string
}

/** The status and the words of an error of Octokit; undefined for any other error. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  return { status: error.status, message: error.message }
}

/** Whether a token may not do what was asked. GitHub hides what a token may not see behind 404. */
export function isForbidden(error: unknown): boolean {
  const status = refusalOf(error)?.status
  return status === 401 || status === 403 || status === 404
}

/** What to add to a workflow, for a permission that is missing. */
export function permissionAdvice(permission: string): string {
  return `add '${permission}' under 'permissions:' of the job`
}
