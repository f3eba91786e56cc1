import { type Answer, type Call, type Handler, notFound, ok } from './answer.js'
import { compareCommits } from './compare-commits.js'
import { compareTrees } from './compare-trees.js'
import { describeFileChange } from './describe-file-change.js'
import { describePull } from './describe-pull.js'
import { takePage } from './take-page.js'

/** Pull requests. */
export const pullRoutes: Readonly<Record<string, Handler>> = {
  'pulls/get': get,
  'pulls/list': list,
  'pulls/list-files': listFiles,
}

function get({ repository, params, links }: Call): Answer {
  const pull = repository.pulls.get(Number(params.pull_number))
  return pull === undefined ? notFound() : ok(describePull(repository, pull, links))
}

function list(call: Call): Answer {
  const { repository, query, links } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const found = [...repository.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || head === `${pull.head.repository?.split('/')[0]}:${pull.head.ref}`)
    .sort((one, other) => other.number - one.number)
  const { items, headers } = takePage(found, call)
  return { status: 200, headers, body: items.map((pull) => describePull(repository, pull, links)) }
}

function listFiles(call: Call): Answer {
  const { repository, params, limits } = call
  const pull = repository.pulls.get(Number(params.pull_number))
  if (pull === undefined) return notFound()
  const { store } = repository
  const treeOf = (sha = '') => store.commits.get(sha)?.tree ?? ''
  const { mergeBase } = compareCommits(store, pull.base.sha, pull.head.sha)
  const changes = compareTrees(store, treeOf(mergeBase), treeOf(pull.head.sha)).slice(0, limits.pullFiles)
  const { items, headers } = takePage(changes, call)
  return { status: 200, headers, body: items.map((change) => describeFileChange(call, pull.head.sha, change)) }
}
