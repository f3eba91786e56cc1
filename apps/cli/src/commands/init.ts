import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  type DeclaredRecord,
  DkimError,
  declaredRecords,
  formatFinding,
  formatRecord,
  type Manifest,
  zoneKinds,
} from '@dkimkit/core'
import { ageKeystore, fileKeystore } from '@dkimkit/keystore'
import { readManifest, writeManifest } from '@dkimkit/manifest'
import { defineCommand, exit } from '../command.js'
import { ageRecipients, type Recipients } from '../init/age-recipients.js'
import { collectAnswers } from '../init/answers.js'
import { formatFirstManifest } from '../init/first-manifest.js'
import { keepOutOfGit } from '../init/keep-out-of-git.js'
import { makeSelectors } from '../init/make-selectors.js'
import { keyFolderIn } from '../keystore-of.js'
import { manifestName, senderCatalogue } from '../manifest-file.js'
import { printDocument } from '../output/document.js'
import { paintFor } from '../output/paint.js'

export const init = defineCommand({
  name: 'init',
  summary: 'write a first manifest, with a first key',
  usage: '[DOMAIN]',
  positionals: { min: 0, max: 1 },
  options: {
    stream: { value: 'NAME', about: 'the stream that signs this mail (default: mail)' },
    type: { value: 'TYPE', about: 'the key: rsa-2048, rsa-3072, rsa-4096, ed25519 or dual (default: dual)' },
    keystore: { value: 'STORE', about: 'age, encrypted files that may lie in git, or file (default: age)' },
    recipient: { value: 'AGE', multiple: true, about: 'who can open the keys: age1… (default: those of --identity)' },
    identity: {
      value: 'FILE',
      about: 'an age identity file, made where it is not there (default: ~/.config/dkimkit/age-identity.txt)',
    },
    zone: { value: 'KIND:ID', about: `where the records are declared: ${zoneKinds.map(({ id }) => id).join(', ')}` },
    every: { value: 'TIME', about: 'how long a selector signs (default: 90d)' },
    manifest: { value: 'FILE', default: manifestName, about: 'the file to write' },
  },
  examples: [
    ['dkimkit init', 'asks what it needs to know'],
    ['dkimkit init example.com --zone route53:Z0123456789 --recipient age1…', 'asks nothing that was said'],
  ],
  async run({ positionals: [domain], options, common }, io) {
    const path = resolve(io.cwd, options.manifest)
    if (existsSync(path))
      throw new DkimError(
        'exists',
        `${options.manifest} is there already and stays as it is: add to it, or name another with --manifest`,
      )
    const given = {
      domain,
      stream: options.stream,
      key: options.type,
      keystore: options.keystore,
      zone: options.zone,
      every: options.every,
    }
    const asked = await collectAnswers(given, io)
    const folder = keyFolderIn(dirname(path), 'keys')
    const who: Recipients =
      asked.keystore === 'age'
        ? await ageRecipients(options.recipient, options.identity, io)
        : { recipients: [], identities: [] }
    if (asked.keystore === 'file') keepOutOfGit(folder)
    const store =
      asked.keystore === 'age'
        ? ageKeystore({ folder, recipients: who.recipients, identities: who.identities })
        : fileKeystore(folder)
    const selectors = await makeSelectors(asked, store, io)
    const text = formatFirstManifest({ ...asked, recipients: who.recipients }, selectors, io.now())
    const manifest = readBack(text, options.manifest, io.now())
    writeManifest(path, text)

    const records = declaredRecords(manifest, senderCatalogue)
    const files = selectors.map(({ selector }) => store.describe({ domain: asked.domain, selector }))
    if (common.json) {
      printDocument(io, 'init', [], {
        manifest: path,
        records: records.map(({ at: _, ...record }) => record),
        files,
        ...(who.madeIdentity ? { identity: who.madeIdentity } : {}),
      })
      return exit.clean
    }
    for (const record of records) io.print(`${formatRecord(record, formOf(asked.zone), zoneOf(record, asked.zone))}\n`)
    if (common.quiet) return exit.clean
    const paint = paintFor(io)
    const lines = [
      '',
      paint.bold(`${options.manifest} is written`),
      ...files.map((file) => `private key: ${file}`),
      ...(who.madeIdentity
        ? [`identity: ${who.madeIdentity}, made just now. It opens the keys: keep a copy where only you can read it.`]
        : []),
      ...(asked.keystore === 'file' ? [`The keys are in clear, and ${folder} tells git to leave them out.`] : []),
      '',
      'What to do next',
      '  1. Publish the records printed above.',
      `  2. Commit ${options.manifest}${asked.keystore === 'age' ? ' and keys/ (encrypted)' : ''}.`,
      `  3. dkimkit lint ${options.manifest} judges it whenever it changes.`,
      '  4. Hand the key to the signer once the DNS serves the record.',
      '',
    ]
    io.tell(lines.join('\n'))
    return exit.clean
  },
})

/** What was composed must read as a manifest without a word against it, before it is written. */
function readBack(text: string, file: string, now: Date): Manifest {
  const { manifest, findings } = readManifest(text, { file, now, senders: senderCatalogue })
  const error = findings.find(({ severity }) => severity === 'error')
  if (manifest && !error) return manifest
  throw new DkimError(
    'bad-manifest',
    `${file} would not read back: ${error ? formatFinding(error) : 'it is empty'}; nothing was written`,
  )
}

function formOf(zone: string): string {
  return zone === '' ? 'zone-parenthesised' : `terraform:${zone.split(':', 1)[0]}`
}

function zoneOf(record: DeclaredRecord, zone: string): { zone?: { name: string; id?: string } } {
  const id = zone.split(':', 2)[1]
  return record.zone === undefined ? {} : { zone: { name: record.zone, ...(id ? { id } : {}) } }
}
