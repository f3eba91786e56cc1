import type { Call } from './answer.js'
import type { FileChange } from './compare-trees.js'

/** A file that differs (`diff-entry`); the patch itself is left out, as GitHub does where it is large. */
export function describeFileChange({ repository, links }: Call, commit: string, change: FileChange) {
  const { path, before, status, sha, additions, deletions } = change
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  const page = `${links.html}/${repository.fullName}`
  return {
    ...{ sha, filename: path, status, additions, deletions, changes: additions + deletions },
    blob_url: `${page}/blob/${commit}/${escaped}`,
    raw_url: `${page}/raw/${commit}/${escaped}`,
    contents_url: `${links.api}/repos/${repository.fullName}/contents/${escaped}?ref=${commit}`,
    ...(before === undefined ? {} : { previous_filename: before }),
  }
}
