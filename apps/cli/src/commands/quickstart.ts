import { Resolver } from 'node:dns/promises'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  DkimError,
  type DnsRecord,
  datedSelectors,
  formatRecord,
  generateDkimKey,
  lintDkimRecord,
  ownerOf,
  recordForms,
  recordOfKey,
} from '@dkimkit/core'
import { startTestServer } from '@dkimkit/dns/testing'
import { fileKeystore } from '@dkimkit/keystore'
import { writeManifest } from '@dkimkit/manifest'
import { defineCommand } from '../command.js'
import { formatFirstManifest } from '../init/first-manifest.js'
import { keepOutOfGit } from '../init/keep-out-of-git.js'
import { keepKey } from '../keep-key.js'
import { manifestName } from '../manifest-file.js'
import { printDocument } from '../output/document.js'
import { countFindings, exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'

const domain = 'example.com'

export const quickstart = defineCommand({
  name: 'quickstart',
  summary: 'make a key, publish it on this machine, check it: DKIM in one minute',
  usage: '[FOLDER]',
  positionals: { min: 0, max: 1 },
  options: {},
  examples: [
    ['dkimkit quickstart', 'in a new folder; nothing leaves this machine'],
    ['dkimkit quickstart /tmp/dkim --json', 'in that new folder, told as JSON'],
  ],
  async run({ positionals, common }, io) {
    const folder = makeFolder(io.cwd, positionals[0])
    const paint = paintFor(io)
    const say = (text: string): void => {
      if (!common.json && !common.quiet) io.print(`${text}\n`)
    }

    say(paint.bold(`1. A key for ${domain}`))
    const store = fileKeystore(join(folder.path, 'keys'))
    const name = { domain, selector: datedSelectors({ date: io.now(), types: ['rsa-2048'] })[0] ?? 'mail' }
    const key = await generateDkimKey('rsa-2048')
    // Before the key is there, so that at no time git could take it.
    keepOutOfGit(join(folder.path, 'keys'))
    await keepKey(store, name, key)
    say(
      `   2048 bits of RSA. The private half signs mail and never leaves ${join(folder.shown, 'keys')} (file 0600, folder 0700).`,
    )

    const answers = {
      domain,
      stream: 'mail',
      key: 'rsa-2048',
      keystore: 'file',
      recipients: [],
      zone: '',
      every: '90d',
    } as const
    const selectors = [{ selector: name.selector, type: 'rsa-2048', key }] as const
    writeManifest(join(folder.path, manifestName), formatFirstManifest(answers, selectors, io.now()))
    say(`   ${join(folder.shown, manifestName)} declares it: the public half, its state and its dates, for git.`)

    const record: DnsRecord = { owner: ownerOf(name.selector, domain), type: 'TXT', value: recordOfKey(key), ttl: 3600 }
    say(paint.bold('\n2. The record that publishes its public half'))
    if (!common.json) io.print(`${formatRecord(record, 'zone-parenthesised')}\n`)
    say(
      `   That is the form of a zone file. Others: ${recordForms.filter((form) => !form.startsWith('zone')).join(', ')}.`,
    )

    say(paint.bold('\n3. Published, and asked for'))
    const published = await serveAndAsk(record)
    const same = published.length === 1 && published[0] === record.value
    say(
      `   A name server inside this command served it, and answered with ${same ? 'exactly this key' : 'something else'}.`,
    )
    if (!same)
      throw new DkimError(
        'bad-record',
        `asked for ${record.owner}, the name server gave ${published.length} records that differ from what was declared`,
      )

    say(paint.bold('\n4. Judged'))
    const findings = lintDkimRecord(record.value)
    for (const finding of findings) say(`   ${findingLine(finding, paint)}`)
    say(`   ${countFindings(findings) || 'Every rule of the standard is met: nothing to say against it'}.`)

    const file = join(folder.shown, 'keys', domain, `${name.selector}.pem`)
    say(paint.bold('\nWhat to do next'))
    say(`   With your own domain:      dkimkit keygen your-domain.example --out keys`)
    say(`   This record in your form:  dkimkit record ${record.owner} --key ${file} --form octodns`)
    say('   Your own manifest:         dkimkit init your-domain.example')
    say('   Records that you have:     dkimkit lint FILE')
    say(`   Everything made here is in ${folder.shown}; delete it when you are done.`)
    if (common.json) {
      printDocument(io, 'quickstart', findings, {
        folder: folder.path,
        file: join(folder.path, 'keys', domain, `${name.selector}.pem`),
        record,
        published,
      })
    }
    return exitCodeOf(findings, common.failOn)
  },
})

/** A folder that was not there before: nothing of the user's is touched. */
function makeFolder(cwd: string, asked: string | undefined): { path: string; shown: string } {
  for (let count = 1; ; count++) {
    const shown = asked ?? `dkimkit-quickstart${count > 1 ? `-${count}` : ''}`
    try {
      mkdirSync(resolve(cwd, shown), { mode: 0o700 })
      return { path: resolve(cwd, shown), shown }
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code
      if (reason === 'EEXIST' && asked === undefined && count < 1000) continue
      const problem =
        reason === 'EEXIST'
          ? 'is there already: name a new folder'
          : `cannot be made (${reason}): name a folder that can be written`
      throw new DkimError('write-failed', `${shown} ${problem}`, { cause })
    }
  }
}

/** Serves the record on this machine alone, and asks for it as any resolver would. */
async function serveAndAsk(record: DnsRecord): Promise<string[]> {
  const server = await startTestServer({ zones: { [domain]: [record] } })
  try {
    const resolver = new Resolver({ timeout: 2000, tries: 2 })
    resolver.setServers([`${server.address}:${server.port}`])
    return (await resolver.resolveTxt(record.owner)).map((strings) => strings.join(''))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new DkimError(
      'unsupported',
      `the name server of this command, at ${server.address}, cannot be asked (${code ?? message}): the loopback network must be up and no firewall in between`,
      { cause },
    )
  } finally {
    await server.close()
  }
}
