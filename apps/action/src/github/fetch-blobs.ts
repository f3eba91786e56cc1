import { createHash } from 'node:crypto'
import type { Octokit } from 'octokit'

interface Place {
  readonly owner: string
  readonly repo: string
}

/** Fewer are fetched one by one. */
const worthQuery = 4

/**
 * The octets of blobs by their id. Many come in one query of GraphQL, as a workflow's token has a thousand requests an
 * hour; that gives text, so what does not hash to its id (binary files, other encodings, long ones) is fetched by itself.
 */
export async function fetchBlobs(
  octokit: Octokit,
  at: Place,
  ids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const blobs = ids.length < worthQuery ? new Map<string, Uint8Array>() : await queryBlobs(octokit, at, ids)
  const left = ids.filter((id) => !blobs.has(id))
  const fetched = await Promise.all(left.map((id) => fetchBlob(octokit, at, id)))
  for (const [index, id] of left.entries()) blobs.set(id, fetched[index] ?? new Uint8Array())
  return blobs
}

async function fetchBlob(octokit: Octokit, at: Place, id: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ ...at, file_sha: id })
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
}

type BlobAnswer = Readonly<Record<string, { readonly text?: string | null } | null>>

/** Those blobs that a query gives whole; none where the query is refused, as each can be had by itself. */
async function queryBlobs(
  octokit: Octokit,
  { owner, repo }: Place,
  ids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  const safe = ids.filter((id) => /^[0-9a-f]{40,64}$/.test(id))
  const fields = safe.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`)
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
  try {
    const { repository } = await octokit.graphql<{ repository: BlobAnswer | null }>(query, { owner, repo })
    for (const [index, id] of safe.entries()) {
      const text = repository?.[`b${index}`]?.text
      const octets = typeof text === 'string' ? Buffer.from(text) : undefined
      if (octets && blobId(octets, id.length) === id) blobs.set(id, octets)
    }
  } catch {
    // The answer by REST says what is wrong, and whether anything is.
  }
  return blobs
}

/** The name that git gives a blob: a hash of its length and its octets. */
function blobId(octets: Uint8Array, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${octets.length}\0`).update(octets).digest('hex')
}
