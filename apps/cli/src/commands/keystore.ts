import { dirname, resolve } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { ageKeystore } from '@dkimkit/keystore'
import { defineCommand, exit } from '../command.js'
import { keyFolderIn, keystoreOf, readIdentities } from '../keystore-of.js'
import { manifestAt, manifestName } from '../manifest-file.js'
import { printDocument } from '../output/document.js'
import { progressFor } from '../output/progress.js'

export const keystore = defineCommand({
  name: 'keystore',
  summary: 'list the private keys that are kept, or encrypt them to other recipients',
  usage: 'list|rekey',
  positionals: { min: 1, max: 1 },
  options: {
    manifest: { value: 'FILE', default: manifestName, about: 'the manifest that names the store' },
    identity: { value: 'FILE', multiple: true, about: 'rekey: an age identity file that opens the keys' },
  },
  examples: [
    ['dkimkit keystore list', 'the domain and the selector of every key'],
    [
      'dkimkit keystore rekey --identity ~/.config/dkimkit/age-identity.txt',
      'every key, to the recipients that the manifest names now',
    ],
  ],
  async run({ positionals: [verb], options, common }, io) {
    const settings = manifestAt(options.manifest, io).keystore
    const folder = dirname(resolve(io.cwd, options.manifest))
    if (verb === 'list') {
      const keys = await keystoreOf(settings, folder).list()
      if (common.json) printDocument(io, 'keystore', [], { keys })
      else for (const { domain, selector } of keys) io.print(`${domain}\t${selector}\n`)
      return exit.clean
    }
    if (verb !== 'rekey') throw new DkimError('bad-argument', `keystore knows no '${verb}': list or rekey is wanted`)
    if (settings?.kind !== 'age')
      throw new DkimError('unsupported', `${options.manifest} names no age keystore: there is nobody to encrypt to`)
    if (options.identity.length === 0)
      throw new DkimError('bad-argument', 'rekey opens every key: give an identity that can, --identity FILE')
    const identities = await readIdentities(options.identity, io)
    const store = ageKeystore({
      folder: keyFolderIn(folder, settings.directory),
      recipients: settings.recipients,
      identities,
    })
    const progress = progressFor(io, common.quiet)
    const keys = await store.rekey((done, total) => progress.update(done, total, 'keys encrypted'))
    progress.end()
    if (common.json) printDocument(io, 'keystore', [], { keys })
    else if (!common.quiet) {
      io.tell(
        `${keys.length} keys are encrypted to ${settings.recipients.length} recipients. What git holds of them from before, old recipients can still open: rotate where one was lost.\n`,
      )
    }
    return exit.clean
  },
})
