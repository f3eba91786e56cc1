import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DkimRecord,
  type DnsRecord,
  formatDkimRecord,
  type KeyType,
  keyTypes,
  ownerOf,
  parseDkimRecord,
} from '@dkimkit/core'
import { runDkimkit } from './run-dkimkit.js'
import { domain, type SigningCase } from './sign-and-verify.js'

/** The tags that a record of ours may have beside `v=`, `k=` and `p=`. */
const tagSets: Readonly<Record<string, Partial<DkimRecord>>> = {
  'no more tags': {},
  't=s': { flags: ['s'] },
  'h=sha256': { hashes: ['sha256'] },
  's=email': { services: ['email'] },
  'h=sha256; s=email; t=s': { hashes: ['sha256'], services: ['email'], flags: ['s'] },
}

/** A key record that we make, by the selector under which it is published. */
export interface MadeCase {
  readonly type: KeyType
  readonly tags: string
  readonly selector: string
}

/** Every type of key with every set of tags. */
export const madeCases: readonly MadeCase[] = keyTypes.flatMap((type) =>
  Object.keys(tagSets).map((tags, index) => ({ type, tags, selector: `${type}-${index}` })),
)

/** A selector whose key is revoked. */
export const revokedSelector = 'revoked'

/** What `dkimkit keygen` made: the files of the private keys, and the records of `madeCases` and `revokedSelector`. */
export interface MadeKeys {
  readonly records: readonly DnsRecord[]
  /** The private key, as PEM in a file. */
  fileOf(type: KeyType): string
  /** A signature made with the key of a type, to be verified by the record of a selector. */
  signingCase(type: KeyType, selector: string): SigningCase
}

/** Makes a key of every type in a folder, by the command. */
export async function makeKeys(folder: string): Promise<MadeKeys> {
  const values = new Map<string, string>()
  const make = async (type: KeyType): Promise<void> => {
    const { document } = await runDkimkit<{ keys: readonly { value: string }[] }>(
      ...['keygen', domain, '--type', type, '--selector', type, '--out', folder, '--allow-weak'],
    )
    values.set(type, document.keys[0]?.value ?? '')
  }
  await Promise.all(keyTypes.map(make))
  const records = madeCases.map(({ type, tags, selector }) => {
    return recordFor(selector, { ...parseDkimRecord(values.get(type) ?? ''), ...tagSets[tags] })
  })
  records.push(recordFor(revokedSelector, { version: 'DKIM1', publicKey: '' }))
  const fileOf = (type: KeyType): string => join(folder, domain, `${type}.pem`)
  return {
    records,
    fileOf,
    signingCase(type, selector) {
      const value = records.find(({ owner }) => owner === ownerOf(selector, domain))?.value ?? ''
      const pem = readFileSync(fileOf(type), 'utf8')
      return type === 'ed25519'
        ? { selector, value, algorithm: 'ed25519-sha256', key: seedOf(pem) }
        : { selector, value, algorithm: 'rsa-sha256', key: pem }
    },
  }
}

function recordFor(selector: string, record: DkimRecord): DnsRecord {
  return { owner: ownerOf(selector, domain), type: 'TXT', value: formatDkimRecord(record), ttl: 300 }
}

/** RFC 8410 §7: the seed is what PKCS#8 ends in. */
function seedOf(pem: string): string {
  const der = Buffer.from(pem.replace(/-----.*?-----/g, ''), 'base64')
  return der.subarray(-32).toString('base64')
}
