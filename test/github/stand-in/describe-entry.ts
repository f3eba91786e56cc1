import type { Call } from './answer.js'
import type { TreeEntry } from './git-store.js'

/** An entry of a folder as `contents` answers it; a file alone, with its content. */
export function describeEntry(call: Call, commit: string, path: string, entry: TreeEntry, content?: Buffer) {
  const { repository, links, limits } = call
  const { mode, name, sha } = entry
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  const url = `${links.api}/repos/${repository.fullName}/contents/${escaped}?ref=${commit}`
  const isFolder = mode === '040000'
  const git = `${links.api}/repos/${repository.fullName}/git/${isFolder ? 'trees' : 'blobs'}/${sha}`
  const html = `${links.html}/${repository.fullName}/${isFolder ? 'tree' : 'blob'}/${commit}/${escaped}`
  const described = {
    ...{ type: typeOf(mode), size: content?.length ?? repository.store.blobs.get(sha)?.length ?? 0 },
    ...{ name, path, sha, url, git_url: git, html_url: html },
    download_url: isFolder ? null : html.replace('/blob/', '/raw/'),
    _links: { self: url, git, html },
  }
  if (content === undefined) return described
  // Over a megabyte the content is only to be had raw.
  if (content.length > limits.contentOctets) return { ...described, content: '', encoding: 'none' }
  return { ...described, content: content.toString('base64').replace(/.{60}/g, '$&\n'), encoding: 'base64' }
}

function typeOf(mode: TreeEntry['mode']): string {
  if (mode === '040000') return 'dir'
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}
