import { type DeclaredRecord, declaredRecords, type Finding, judgeChanges, type Manifest } from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { readManifest } from '@dkimkit/manifest'
import { readSource } from '@dkimkit/sources'
import { fillKeys } from '../../packages/core/src/testing/vector-keys.testing.js'

interface Side {
  readonly records: readonly DeclaredRecord[]
  readonly manifest?: Manifest
}

/** Which part a line begins, such as `; before` or `# after`. */
const partLine = /^[;#] (earlier|before|after|proven)$/m

/** What dkimkit says of an example of a change: records before and after, or manifests with the records that they declare. */
export async function judgeChangeExample(language: string, text: string, now: Date): Promise<Finding[]> {
  const parts = partsOf(fillKeys(text))
  const read = language === 'yaml' ? readManifestSide : readRecords
  const base = await read(parts.get('before') ?? '', language, now)
  const head = await read(parts.get('after') ?? '', language, now)
  const earlier = parts.has('earlier') ? await read(parts.get('earlier') ?? '', language, now) : undefined
  const proven = parts.get('proven')?.split('\n')
  return judgeChanges(base.records, head.records, {
    now,
    senders,
    ...(base.manifest ? { baseManifest: base.manifest } : {}),
    ...(head.manifest ? { headManifest: head.manifest } : {}),
    ...(earlier ? { history: new Map(earlier.records.map(({ owner, value }) => [owner, [value]])) } : {}),
    ...(proven ? { proofs: { provesPublished: (owner) => proven.includes(`# ${owner}`) } } : {}),
  })
}

function partsOf(text: string): Map<string, string> {
  const [start, ...pieces] = text.split(partLine)
  const parts = new Map<string, string>()
  for (let index = 0; index < pieces.length; index += 2) parts.set(pieces[index] ?? '', pieces[index + 1] ?? '')
  if (start !== '' || !parts.has('before') || !parts.has('after')) throw new Error('a change has a before and an after')
  return parts
}

async function readRecords(text: string, language: string): Promise<Side> {
  const format = language === 'hcl' ? 'terraform' : language
  const { records, findings } = await readSource('file', text, { format })
  if (findings.length > 0) throw new Error(`the example cannot be read: ${findings[0]?.code}`)
  return { records }
}

async function readManifestSide(text: string, _language: string, now: Date): Promise<Side> {
  const { manifest } = readManifest(text, { now, senders })
  if (!manifest) throw new Error('the example is no manifest')
  return { manifest, records: declaredRecords(manifest, senders) }
}
