import { recordedPayload, replaceTexts } from '../recorded-payload.js'
import { accountId, describeAccount, nodeId } from './describe-account.js'
import type { Links } from './links.js'
import type { Repository } from './repository.js'

const recorded = recordedPayload('pull_request', 'opened').repository

/** A repository as GitHub answers it (`full-repository`), and puts it into events. */
export function describeRepository(repository: Repository, links: Links) {
  const { fullName, owner, name, defaultBranch } = repository
  return {
    ...(replaceTexts(recorded, {
      'https://api.github.com': links.api,
      'https://github.com': links.html,
      'Codertocat/Hello-World': fullName,
    }) as object),
    id: accountId(fullName),
    node_id: nodeId('Repository', fullName),
    name,
    full_name: fullName,
    owner: describeAccount(owner, links),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    default_branch: defaultBranch,
    allow_forking: true,
    has_discussions: false,
    network_count: 0,
    subscribers_count: 0,
    topics: [],
    web_commit_signoff_required: false,
  }
}
