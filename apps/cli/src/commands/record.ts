import {
  DkimError,
  type DkimPublicKey,
  type DnsRecord,
  type Finding,
  formatRecord,
  importPrivateKey,
  importPublicKey,
  lintDeclared,
  parseDomain,
  readOwner,
  recordForms,
  recordOfKey,
  showValue,
  utf8Octets,
  type Zone,
} from '@dkimkit/core'
import { type Arguments, defineCommand } from '../command.js'
import type { Io } from '../io.js'
import { printDocument } from '../output/document.js'
import { exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'
import { parseForm } from '../parse-form.js'
import { parseSeconds } from '../parse-seconds.js'
import { readInput } from '../read-input.js'

const options = {
  key: {
    value: 'FILE',
    about:
      'take the public half of this key, private or public (- for stdin); the passphrase of an encrypted one is read from DKIMKIT_PASSPHRASE',
  },
  value: { value: 'TEXT', about: 'take this text' },
  revoke: { about: 'an empty p=, which revokes the key' },
  sender: { value: 'ID', about: 'the DKIM records that a mail service asks for; OWNER is then the domain' },
  var: { value: 'NAME=VALUE', multiple: true, about: 'a variable of the sender' },
  form: {
    value: 'FORM',
    default: 'zone',
    about: `one of ${recordForms.filter((form) => !form.startsWith('terraform:')).join(', ')}, or terraform:KIND`,
  },
  zone: {
    value: 'NAME[=ID]',
    about: 'the zone, and the id by which its provider knows it (default: what follows _domainkey)',
  },
  ttl: { value: 'TIME', default: '1h', about: 'time to live' },
} as const

export const record = defineCommand({
  name: 'record',
  summary: 'write a record in any form',
  usage: 'OWNER',
  positionals: { min: 1, max: 1 },
  options,
  examples: [
    [
      'dkimkit record mail._domainkey.example.com --key keys/example.com/mail.pem --form octodns',
      'the record of a key that is there, for octoDNS',
    ],
    [
      'dkimkit record example.com --sender sendgrid --var userId=123 …',
      'the DKIM records that SendGrid asks for; a variable that is missing is named',
    ],
    ['dkimkit record mail._domainkey.example.com --revoke', 'the record that revokes a key'],
  ],
  async run(args, io) {
    const { positionals, options, common } = args
    const form = parseForm(options.form)
    const ttl = parseSeconds('--ttl', options.ttl)
    const zone = options.zone === undefined ? undefined : parseZone(options.zone)
    const records = (await recordsAskedFor(args, positionals[0] ?? '', io)).map(
      (record): DnsRecord => ({ ...record, ttl }),
    )
    refuseSecrets(records)
    const texts = records.map((record) => formatRecord(record, form, zone ? { zone } : {}))
    const findings: Finding[] = lintDeclared(records.map((record) => ({ ...record, format: 'record' })))
    if (common.json)
      printDocument(io, 'record', findings, {
        form,
        records: records.map((record, index) => ({ ...record, text: texts[index] })),
      })
    else {
      io.print(`${texts.map((text) => text.trimEnd()).join('\n')}\n`)
      const paint = paintFor(io, 'err')
      if (!common.quiet) for (const finding of findings) io.tell(`${findingLine(finding, paint)}\n`)
    }
    return exitCodeOf(findings, common.failOn)
  },
})

async function recordsAskedFor(
  { options, common }: Arguments<typeof record.options>,
  owner: string,
  io: Io,
): Promise<DnsRecord[]> {
  const given =
    [options.key, options.value, options.sender].filter((option) => option !== undefined).length +
    (options.revoke ? 1 : 0)
  if (given !== 1) throw new DkimError('bad-argument', 'one of --key, --value, --sender and --revoke is wanted')
  if (options.sender === undefined && options.var.length > 0)
    throw new DkimError('bad-argument', '--var is a variable of a mail service: name the service with --sender')
  if (options.sender !== undefined) {
    // The catalogue is loaded only where somebody asks for it.
    const { isSenderConfirmed, senderRecords } = await import('../sender-records.js')
    if (!common.quiet && !isSenderConfirmed(options.sender))
      io.tell(`unconfirmed: nobody has checked what ${options.sender} asks for; compare with its console\n`)
    return senderRecords(options.sender, parseDomain(owner), options.var)
  }
  const name = ownerFrom(owner)
  if (options.revoke) return [{ owner: name, type: 'TXT', value: 'v=DKIM1; p=' }]
  if (options.value !== undefined) return [{ owner: name, type: 'TXT', value: utf8Octets(options.value) }]
  return [{ owner: name, type: 'TXT', value: await valueOfKey(options.key ?? '-', io) }]
}

function ownerFrom(text: string): string {
  const owner = parseDomain(text)
  if (readOwner(owner)) return owner
  throw new DkimError('bad-argument', `${text} is no owner of a key record: selector._domainkey.domain is wanted`)
}

/** What is written here is to be published: a private key never is. */
function refuseSecrets(records: readonly DnsRecord[]): void {
  if (records.every(({ value }) => showValue(value) === value)) return
  throw new DkimError(
    'bad-record',
    'this record would publish a private key: give that as --key FILE, and make a new one where anybody else may have seen it',
  )
}

/** A passphrase comes by the environment: an option would stand in the shell's history and in the process list. */
async function valueOfKey(path: string, io: Io): Promise<string> {
  const octets = await readInput(path, io)
  const passphrase = io.env.DKIMKIT_PASSPHRASE
  if (passphrase === undefined && isLocked(octets))
    throw new DkimError('bad-key', `${path} is an encrypted private key: put its passphrase into DKIMKIT_PASSPHRASE`)
  return recordOfKey(readPublicHalf(octets, passphrase))
}

function isLocked(octets: Buffer): boolean {
  return octets.includes('-----BEGIN ENCRYPTED') || octets.includes('Proc-Type: 4,ENCRYPTED')
}

/** As a public key if it is one, else as a private one, whose error says what else it is. */
function readPublicHalf(octets: Buffer, passphrase: string | undefined): DkimPublicKey {
  try {
    return importPublicKey(octets)
  } catch {
    return importPrivateKey(octets, passphrase === undefined ? {} : { passphrase })
  }
}

function parseZone(text: string): Zone {
  const [name = '', id] = text.split('=', 2)
  const domain = parseDomain(name)
  return { name: domain, id: id ?? domain }
}
