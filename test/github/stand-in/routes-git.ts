import { type Answer, type Call, type Handler, notFound, ok, refuse } from './answer.js'
import { nodeId } from './describe-account.js'
import { describeGitCommit } from './describe-commit.js'
import { walkTree } from './walk-tree.js'

/** The objects of git. */
export const gitRoutes: Readonly<Record<string, Handler>> = {
  'git/get-ref': getRef,
  'git/get-commit': getCommit,
  'git/get-tree': getTree,
  'git/get-blob': getBlob,
}

function getRef({ repository, params, links }: Call): Answer {
  const ref = `refs/${params.ref}`
  const sha = repository.refs.get(ref)
  if (sha === undefined) return notFound()
  const git = `${links.api}/repos/${repository.fullName}/git`
  const object = { type: 'commit', sha, url: `${git}/commits/${sha}` }
  return ok({ ref, node_id: nodeId('Ref', ref), url: `${git}/${ref}`, object })
}

function getCommit({ repository, params, links }: Call): Answer {
  const commit = repository.store.commits.get(params.commit_sha ?? '')
  return commit === undefined ? notFound() : ok(describeGitCommit(repository, commit, links))
}

function getTree({ repository, params, query, links, limits }: Call): Answer {
  const { store } = repository
  const name = params.tree_sha ?? ''
  const sha = store.trees.has(name) ? name : repository.resolve(name)?.tree
  if (sha === undefined) return notFound()
  const git = `${links.api}/repos/${repository.fullName}/git`
  const tree = []
  let truncated = false
  // Any value asks for all, `0` and `false` too.
  for (const { path, mode, sha: of } of walkTree(store, sha, query.has('recursive'))) {
    if (tree.length === limits.treeEntries) {
      truncated = true
      break
    }
    const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    const size = type === 'blob' ? { size: store.blobs.get(of)?.length ?? 0 } : {}
    const url = type === 'commit' ? {} : { url: `${git}/${type}s/${of}` }
    tree.push({ path, mode, type, sha: of, ...size, ...url })
  }
  return ok({ sha, url: `${git}/trees/${sha}`, tree, truncated })
}

function getBlob({ repository, params, links, limits, raw }: Call): Answer {
  const sha = params.file_sha ?? ''
  const content = repository.store.blobs.get(sha)
  if (content === undefined) return notFound()
  if (content.length > limits.blobOctets) {
    const message = 'The requested blob is too large to fetch via the API'
    return refuse(403, message, [{ resource: 'Blob', field: 'data', code: 'too_large' }])
  }
  if (raw) return ok(content)
  // In lines, as GitHub writes it.
  const base64 = content.toString('base64').replace(/.{60}/g, '$&\n')
  return ok({
    ...{ sha, node_id: nodeId('Blob', sha), size: content.length },
    url: `${links.api}/repos/${repository.fullName}/git/blobs/${sha}`,
    ...{ content: base64, encoding: 'base64' },
  })
}
