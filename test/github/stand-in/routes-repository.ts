import { type Answer, type Call, type Handler, notFound, ok, refuse } from './answer.js'
import { compareCommits } from './compare-commits.js'
import { compareTrees } from './compare-trees.js'
import { describeCommit } from './describe-commit.js'
import { describeEntry } from './describe-entry.js'
import { describeFileChange } from './describe-file-change.js'
import { describePull } from './describe-pull.js'
import { describeRepository } from './describe-repository.js'
import { takePage } from './take-page.js'
import { findEntry } from './walk-tree.js'

/** A repository, its files, and how its commits compare. */
export const repositoryRoutes: Readonly<Record<string, Handler>> = {
  'repos/get': ({ repository, links }) => ok(describeRepository(repository, links)),
  'repos/get-commit': getCommit,
  'repos/get-content': getContent,
  'repos/compare-commits': compare,
  'repos/list-pull-requests-associated-with-commit': listPullsOfCommit,
}

function getCommit({ repository, params, links }: Call): Answer {
  const commit = repository.resolve(params.ref ?? '')
  if (commit === undefined) return refuse(422, `No commit found for SHA: ${params.ref}`)
  return ok(describeCommit(repository, commit, links))
}

function getContent(call: Call): Answer {
  const { repository, params, query, raw, limits } = call
  const commit = repository.resolve(query.get('ref') ?? repository.defaultBranch)
  const path = params.path ?? ''
  const entry = commit && findEntry(repository.store, commit.tree, path)
  if (commit === undefined || entry === undefined) return notFound()
  if (entry.mode === '040000') {
    const inside = repository.store.trees.get(entry.sha) ?? []
    const prefix = path === '' ? '' : `${path}/`
    return ok(inside.map((item) => describeEntry(call, commit.sha, `${prefix}${item.name}`, item)))
  }
  const content = repository.store.blobs.get(entry.sha) ?? Buffer.alloc(0)
  if (content.length > limits.blobOctets) return refuse(403, 'This API returns blobs up to 100 MB in size.')
  return ok(raw ? content : describeEntry(call, commit.sha, path, entry, content))
}

function compare(call: Call): Answer {
  const { repository, params, links, limits } = call
  const [base, head] = (params.basehead ?? '').split('...').map((name) => repository.resolve(name.replace(/^.*:/, '')))
  if (base === undefined || head === undefined) return notFound()
  const { mergeBase, ahead, behind } = compareCommits(repository.store, base.sha, head.sha)
  const root = repository.store.commits.get(mergeBase ?? '')
  if (root === undefined) return refuse(404, `No common ancestor between ${params.basehead?.replace('...', ' and ')}.`)
  const html = `${links.html}/${repository.fullName}/compare/${base.sha}...${head.sha}`
  const status = ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : undefined
  const commits = ahead.flatMap((sha) => repository.store.commits.get(sha) ?? [])
  const { items, headers } = takePage(commits, call)
  const changes = compareTrees(repository.store, root.tree, head.tree).slice(0, limits.comparisonFiles)
  return {
    status: 200,
    headers,
    body: {
      url: `${links.api}/repos/${repository.fullName}/compare/${base.sha}...${head.sha}`,
      ...{ html_url: html, permalink_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
      base_commit: describeCommit(repository, base, links),
      merge_base_commit: describeCommit(repository, root, links),
      status: status ?? (behind.length === 0 ? 'ahead' : 'diverged'),
      ...{ ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length },
      commits: items.map((commit) => describeCommit(repository, commit, links)),
      // Only the first page has the files.
      files: Number(call.query.get('page') ?? 1) > 1 ? [] : changes.map((c) => describeFileChange(call, head.sha, c)),
    },
  }
}

function listPullsOfCommit(call: Call): Answer {
  const { repository, params, links } = call
  const sha = params.commit_sha ?? ''
  if (!repository.store.commits.has(sha)) return refuse(422, `No commit found for SHA: ${sha}`)
  const having = [...repository.pulls.values()].filter(({ base, head }) =>
    compareCommits(repository.store, base.sha, head.sha).ahead.includes(sha),
  )
  const { items, headers } = takePage(having, call)
  return { status: 200, headers, body: items.map((pull) => describePull(repository, pull, links)) }
}
