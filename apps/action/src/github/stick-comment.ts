import { type Comments, findComment } from './comments.js'
import { formatMarker, isNewer, type Marker } from './marker.js'

export interface StickyComment {
  readonly marker: Marker
  /** The comment below its marker, which it is given as its first line. */
  readonly format: (marker: string) => string
  /** Whether there is something to say; else only a comment that exists already is brought up to date. */
  readonly matters: boolean
}

/** What came of it. `stale`: a newer commit, or a newer run, has or will have its own say. */
export type StickyResult = 'created' | 'updated' | 'not-needed' | 'stale'

/** Writes the one comment, or brings it up to date. Rejects where GitHub refuses. */
export async function stickComment(
  comments: Comments,
  { marker, format, matters }: StickyComment,
): Promise<StickyResult> {
  const found = await findComment(comments, marker.id)
  if (!found && !matters) return 'not-needed'
  if (found?.marker.headSha === marker.headSha && isNewer(found.marker, marker)) return 'stale'
  const body = format(formatMarker(marker))
  // Asked last, so that what was pushed while this run looked is seen.
  if ((await comments.headSha()) !== marker.headSha) return 'stale'
  if (found) await comments.update(found.id, body)
  else await comments.create(body)
  return found ? 'updated' : 'created'
}
