import { DkimError } from '@dkimkit/core'
import type { Octokit } from 'octokit'
import { fetchBlobs } from './fetch-blobs.js'
import { isForbidden, permissionAdvice, refusalOf } from './refusal.js'

/** An entry of a git tree. */
export interface TreeEntry {
  /** From the tree's root, or the name alone where one level was asked for. */
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

/** What is read of a repository through the API. */
export interface Repository {
  /** The merge base of two commits. */
  mergeBase(base: string, head: string): Promise<string>
  tree(
    sha: string,
    how: { readonly recursive: boolean },
  ): Promise<{ readonly entries: readonly TreeEntry[]; readonly truncated: boolean }>
  /** The octets of blobs by their id. Rejects where one cannot be had. */
  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** A repository of GitHub. What it answers is checked where a broken answer could pass for an empty one. */
export function repositoryOf(octokit: Octokit, owner: string, repo: string): Repository {
  return {
    async mergeBase(base, head) {
      // One commit a page: the diff is not wanted, and cannot be left out.
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
      })
      return data.merge_base_commit.sha
    },
    async tree(sha, { recursive }) {
      const { data } = await octokit.rest.git.getTree({
        owner,
        repo,
        tree_sha: sha,
        ...(recursive ? { recursive: '1' } : {}),
      })
      return { entries: data.tree as readonly TreeEntry[], truncated: data.truncated }
    },
    blobs: (ids) => fetchBlobs(octokit, { owner, repo }, ids),
  }
}

/** The same, with what to do where the token may not read, or there is no merge base: `DkimError('unsupported')` then. */
export function readingRepository(repository: Repository): Repository {
  const reading = async <T>(act: Promise<T>): Promise<T> => {
    try {
      return await act
    } catch (cause) {
      if (!isForbidden(cause)) throw cause
      const { status, message } = refusalOf(cause) ?? {}
      if (status === 404 && /no common ancestor/i.test(message ?? '')) throw unrelated(cause)
      throw new DkimError(
        'unsupported',
        `GitHub does not let this token read the repository (${status}: ${message}): ${permissionAdvice('contents: read')}`,
        { cause },
      )
    }
  }
  return {
    mergeBase: (base, head) => reading(repository.mergeBase(base, head)),
    tree: (sha, how) => reading(repository.tree(sha, how)),
    blobs: (ids) => reading(repository.blobs(ids)),
  }
}

function unrelated(cause: unknown): DkimError {
  const why = 'the head has no commit in common with its base, so there is nothing to compare it with'
  return new DkimError('unsupported', `${why}: rebase it onto the base branch`, { cause })
}
