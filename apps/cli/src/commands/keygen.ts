import { resolve } from 'node:path'
import {
  DkimError,
  type DkimKey,
  type DnsRecord,
  datedSelectors,
  type Finding,
  formatRecord,
  generateDkimKeys,
  type KeyType,
  keyTypesOf,
  lintDkimRecord,
  ownerOf,
  parseDomain,
  parseKeyChoice,
  parseSelector,
  recordOfKey,
} from '@dkimkit/core'
import { fileKeystore, type KeyName, type Keystore } from '@dkimkit/keystore'
import { defineCommand } from '../command.js'
import type { Io } from '../io.js'
import { keepKey } from '../keep-key.js'
import { printDocument } from '../output/document.js'
import { exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'
import { progressFor } from '../output/progress.js'
import { parseForm } from '../parse-form.js'
import { parseSeconds } from '../parse-seconds.js'

export const keygen = defineCommand({
  name: 'keygen',
  summary: 'make a key, keep its private half, print the record to publish',
  usage: 'DOMAIN…',
  positionals: { min: 1, max: Number.POSITIVE_INFINITY },
  options: {
    selector: { value: 'NAME', about: 'the selector (default: STREAM-YYYYMMDD; an Ed25519 half ends in -e)' },
    stream: { value: 'NAME', default: 'mail', about: 'first part of the default selector' },
    type: {
      value: 'TYPE',
      default: 'rsa-2048',
      about: 'rsa-2048, rsa-3072, rsa-4096, ed25519, or dual for rsa-2048 and ed25519',
    },
    out: { value: 'DIR', default: 'keys', about: 'where private keys are kept, as DIR/DOMAIN/SELECTOR.pem' },
    form: {
      value: 'FORM',
      default: 'zone',
      about: 'how the record is printed (dkimkit record --help lists the forms)',
    },
    ttl: { value: 'TIME', default: '1h', about: 'time to live of the record' },
    'allow-weak': { about: 'allow --type rsa-1024, which receivers are giving up' },
  },
  examples: [
    ['dkimkit keygen example.com', 'a 2048-bit key in keys/example.com, and its record for a zone file'],
    [
      'dkimkit keygen example.com --type dual --form terraform:route53',
      'an RSA and an Ed25519 key, as Terraform resources',
    ],
  ],
  async run({ positionals, options, common }, io) {
    const choice = parseKeyChoice(options.type)
    if (choice === 'rsa-1024' && !options['allow-weak']) {
      throw new DkimError(
        'bad-argument',
        'rsa-1024 is weak (RFC 8301 asks for 2048): take --type rsa-2048, or say --allow-weak',
      )
    }
    const form = parseForm(options.form)
    const ttl = parseSeconds('--ttl', options.ttl)
    const store = fileKeystore(resolve(io.cwd, options.out))
    const types = keyTypesOf(choice)
    const taken = await store.list()
    const wanted = positionals.map(parseDomain).flatMap((domain) => {
      const names =
        options.selector !== undefined
          ? selectorsFrom(options.selector, types)
          : datedSelectors({ ...options, date: io.now(), types, taken: takenIn(domain, taken) })
      return names.map((selector, index): Wanted => ({ name: { domain, selector }, type: types[index] ?? 'rsa-2048' }))
    })
    refuseTaken(wanted, taken, store)
    const kept = await makeKeys(wanted, store, io, common.quiet)

    const findings: Finding[] = []
    const keys = kept.map(({ name, key }) => {
      const record: DnsRecord = {
        owner: ownerOf(name.selector, name.domain),
        type: 'TXT',
        value: recordOfKey(key),
        ttl,
      }
      findings.push(...lintDkimRecord(record.value).map((finding) => ({ ...finding, owner: record.owner })))
      return {
        ...name,
        ...record,
        key: { type: key.type, bits: key.bits },
        file: store.describe(name),
        text: formatRecord(record, form),
      }
    })
    if (common.json) {
      printDocument(io, 'keygen', findings, {
        keys: keys.map(({ text, ...key }) => ({ ...key, form, text })),
      })
      return exitCodeOf(findings, common.failOn)
    }
    for (const key of keys) io.print(`${key.text.trimEnd()}\n`)
    const paint = paintFor(io, 'err')
    for (const finding of findings) if (finding.severity !== 'notice') io.tell(`${findingLine(finding, paint)}\n`)
    if (!common.quiet) for (const line of advice(keys)) io.tell(`${line}\n`)
    return exitCodeOf(findings, common.failOn)
  },
})

interface Wanted {
  readonly name: KeyName
  readonly type: KeyType
}

/** A selector that was named: the Ed25519 half of a pair still needs one of its own. */
function selectorsFrom(selector: string, types: readonly KeyType[]): string[] {
  return types.map((type) => parseSelector(types.length > 1 && type === 'ed25519' ? `${selector}-e` : selector))
}

function takenIn(domain: string, names: readonly KeyName[]): string[] {
  return names.filter((name) => name.domain === domain).map((name) => name.selector.toLowerCase())
}

/** Asked before any key is made: a batch that would fail half way makes none. */
function refuseTaken(wanted: readonly Wanted[], taken: readonly KeyName[], store: Keystore): void {
  // RFC 1035 §2.3.3: names that differ in case alone are one name.
  const idOf = ({ domain, selector }: KeyName): string => `${domain}/${selector}`.toLowerCase()
  const used = new Set(taken.map(idOf))
  for (const { name } of wanted) {
    const id = idOf(name)
    if (used.has(id))
      throw new DkimError(
        'exists',
        `${store.describe(name)} is there already, or asked for twice: choose another selector`,
      )
    used.add(id)
  }
}

/** Every key is confirmed in the store before its record is shown to anybody. */
async function makeKeys(
  wanted: readonly Wanted[],
  store: Keystore,
  io: Io,
  quiet: boolean,
): Promise<{ name: KeyName; key: DkimKey }[]> {
  const progress = progressFor(io, quiet)
  const kept: { name: KeyName; key: DkimKey }[] = []
  try {
    for await (const key of generateDkimKeys(wanted.map(({ type }) => type))) {
      const name = wanted[kept.length]?.name
      if (!name) break
      await keepKey(store, name, key)
      kept.push({ name, key })
      progress.update(kept.length, wanted.length, 'keys made')
    }
  } catch (cause) {
    if (kept.length === 0 || !(cause instanceof DkimError)) throw cause
    const count = `${kept.length} key${kept.length === 1 ? '' : 's'}`
    throw new DkimError(
      cause.code,
      `${cause.message}; ${count} made before it are kept (dkimkit record OWNER --key FILE)`,
      { cause },
    )
  } finally {
    progress.end()
  }
  return kept
}

function advice(keys: readonly { owner: string; file: string }[]): string[] {
  const [first] = keys
  if (!first) return []
  return [
    '',
    ...keys.slice(0, 10).map((key) => `private key: ${key.file}`),
    ...(keys.length > 10 ? [`and ${keys.length - 10} more beside them`] : []),
    'Publish what is printed above; let the signer use the key only when the DNS serves it.',
    `Other forms: dkimkit record ${first.owner} --key ${first.file} --form octodns`,
  ]
}
