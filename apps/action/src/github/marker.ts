/** What the hidden first line of a comment tells: which check wrote it, for which commit, in which run. */
export interface Marker {
  readonly id: string
  readonly headSha: string
  /** The number of the run and of its attempt: both only grow. */
  readonly run: readonly [number: number, attempt: number]
}

/** The marker as an HTML comment, which GitHub does not show. Nothing in it is text of others. */
export function formatMarker({ id, headSha, run }: Marker): string {
  return `<!-- dkimkit-check id=${id} sha=${headSha} run=${run.join('.')} -->`
}

/** The marker that a comment begins with; undefined where it has none. */
export function parseMarker(body: string): Marker | undefined {
  const found = /^<!-- dkimkit-check id=([\w.-]+) sha=([0-9a-f]{7,64}) run=(\d{1,15})\.(\d{1,9}) -->/.exec(body)
  const [, id, headSha, run, attempt] = found ?? []
  return id === undefined || headSha === undefined ? undefined : { id, headSha, run: [Number(run), Number(attempt)] }
}

/** Whether what one run wrote came after another. */
export function isNewer(one: Marker, other: Marker): boolean {
  return one.run[0] !== other.run[0] ? one.run[0] > other.run[0] : one.run[1] > other.run[1]
}
