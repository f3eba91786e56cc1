import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runProgram } from '../peers/run-program.js'
import { runTool } from '../servers/run-tool.js'
import { findEngines, openWorkspace } from '../terraform/engine.js'
import { holdsSecret } from './secret-search.js'
import { startStandIns } from './start-stand-ins.js'
import { ZONE } from './zone-of.js'

const PROGRAM = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))
/** Every file of a plan, which is an archive. */
const READ_PLAN = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as plan:
    for name in plan.namelist(): print(plan.read(name))
`

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')

/** The ways in which people pass a private key about. */
const wrappings: readonly (readonly [string, KeyObject, string])[] = [
  ['RSA, PKCS#8 in PEM', rsa.privateKey, rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['RSA, PKCS#1 in PEM', rsa.privateKey, rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
  ['RSA, PKCS#8 in base64', rsa.privateKey, base64(rsa.privateKey, 'pkcs8')],
  ['RSA, PKCS#1 in base64', rsa.privateKey, base64(rsa.privateKey, 'pkcs1')],
  [
    'Ed25519, PKCS#8 in PEM',
    ed25519.privateKey,
    ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  ],
  ['Ed25519, PKCS#8 in base64', ed25519.privateKey, base64(ed25519.privateKey, 'pkcs8')],
]

describe('what searches for private keys', () => {
  it.each(wrappings)('finds %s', (_, key, text) => {
    expect(holdsSecret(Buffer.from(text), key)).toBe(true)
    expect(holdsSecret(Buffer.from(JSON.stringify({ text })), key)).toBe(true)
    expect(holdsSecret(Buffer.from(`>${text}`), key)).toBe(true)
  })

  it.each([rsa, ed25519])(
    'finds the octets, their hexadecimal and a JSON web key, and no public key',
    ({ publicKey, privateKey }) => {
      const der = privateKey.export({ type: 'pkcs8', format: 'der' })
      expect(holdsSecret(der, privateKey)).toBe(true)
      expect(holdsSecret(Buffer.from(der.toString('hex')), privateKey)).toBe(true)
      expect(holdsSecret(Buffer.from(JSON.stringify(privateKey.export({ format: 'jwk' }))), privateKey)).toBe(true)
      const open = publicKey.export({ type: 'spki', format: 'der' })
      for (const form of ['latin1', 'hex', 'base64'] as const) {
        expect(holdsSecret(Buffer.from(open.toString(form), 'latin1'), privateKey)).toBe(false)
      }
    },
  )
})

describe('dkimkit terraform, given a private key', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dkimkit-private-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const inputs = ['publicKey', 'note', 'variable', 'selector', 'zone'] as const
  const attempts = wrappings.flatMap(([name, key, text]) => inputs.map((input) => ({ name, key, text, input })))
  it.each(attempts)(
    'writes nothing of $name as $input',
    async ({ key, text, input }) => {
      const manifest = join(folder, 'dkim.yaml')
      const out = join(folder, 'dkim.tf.json')
      await writeFile(manifest, manifestWith({ [input]: text }))
      const args = ['terraform', '--manifest', manifest, '--out', out, `--zone=${ZONE}=rfc2136:${ZONE}`]
      const runs = [[], ['--json', '--fail-on', 'never']].map((more) =>
        runProgram(process.execPath, [PROGRAM, ...args, ...more]),
      )
      for (const { code, stdout, stderr } of await Promise.all(runs)) {
        expect(code).not.toBe(0)
        expect(holdsSecret(Buffer.from(stdout + stderr), key)).toBe(false)
      }
      expect(existsSync(out)).toBe(false)
    },
    30_000,
  )

  it.each(wrappings)('dkimkit lint finds %s in a resource that was written by hand', async (_, key, text) => {
    const file = join(folder, 'hand.tf.json')
    const txt = [`v=DKIM1; p=${text}`]
    const resource = { dns_txt_record_set: { s1: { zone: `${ZONE}.`, name: 's1._domainkey', txt } } }
    await writeFile(file, JSON.stringify({ resource }))
    const { code, stdout, stderr } = await runProgram(process.execPath, [PROGRAM, 'lint', file])
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\[(record\/key-is-private|record\/key-is-pem|key\/private-key-file)\]/),
    })
    expect(holdsSecret(Buffer.from(stdout + stderr), key)).toBe(false)
  })
})

describe.each(await findEngines())('$name $version', (engine) => {
  it('neither state nor plan nor log nor output holds a private key of what is declared', async () => {
    const standIns = await startStandIns(['dns'])
    const log = 'engine.log'
    const workspace = await openWorkspace(engine, { ...standIns.env, TF_LOG: 'trace', TF_LOG_PATH: log })
    const at = (name: string): string => join(workspace.folder, name)
    await writeFile(at('dkim.yaml'), manifestWith({}))
    const args = [
      'terraform',
      '--manifest',
      at('dkim.yaml'),
      '--out',
      at('dkim.tf.json'),
      `--zone=${ZONE}=rfc2136:${ZONE}`,
    ]
    const outputs = [await runProgram(process.execPath, [PROGRAM, ...args])].map(
      ({ stdout, stderr }) => stdout + stderr,
    )
    for (const command of ['init', 'plan -out=plan', 'show -json plan', 'apply plan', 'show -json', 'plan']) {
      const { code, output } = await workspace.run(command.split(' '))
      expect({ command, code, output }).toMatchObject({ code: 0 })
      outputs.push(output)
    }
    outputs.push(await runTool('python3', '-c', READ_PLAN, at('plan')))
    const names = (await readdir(workspace.folder, { withFileTypes: true })).filter((entry) => entry.isFile())
    const files = await Promise.all(names.map(({ name }) => readFile(at(name))))
    await workspace.remove()
    await standIns.close()

    const all = Buffer.concat([...files, ...outputs.map((output) => Buffer.from(output))])
    // what is public is there, so a search does find what is there
    expect(all.includes(open(rsa.publicKey))).toBe(true)
    expect([holdsSecret(all, rsa.privateKey), holdsSecret(all, ed25519.privateKey)]).toEqual([false, false])
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining([log, 'plan', 'terraform.tfstate']))
  }, 60_000)
})

/** A manifest that is right, but for what is put into it. */
function manifestWith(put: Readonly<Record<string, string>>): string {
  const since =
    'since: { pending: 2026-01-01T00:00:00Z, published: 2026-02-01T00:00:00Z, active: 2026-03-01T00:00:00Z }'
  const key = put.publicKey ?? open(rsa.publicKey)
  const tags = put.note === undefined ? '' : `tags: { n: ${JSON.stringify(put.note)} }, `
  return `version: 1
domains:
  ${ZONE}:
    zone: ${JSON.stringify(put.zone ?? `rfc2136:${ZONE}`)}
    streams:
      mail:
        selectors:
          ${JSON.stringify(put.selector ?? 's1')}: { algorithm: rsa-2048, publicKey: ${JSON.stringify(key)}, ${tags}state: active, ${since} }
          e1: { algorithm: ed25519, publicKey: ${JSON.stringify(open(ed25519.publicKey))}, state: active, ${since} }
    senders:
      news:
        service: sendgrid
        variables: { sel1: s3, sel2: s32, userId: ${JSON.stringify(put.variable ?? '1234')}, wl: wl1, mailHost: em1, linkZone: sendgrid.net }
`
}

/** The public key as a record has it. */
function open(key: KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' })
  return (key.asymmetricKeyType === 'rsa' ? der : der.subarray(12)).toString('base64')
}

function base64(key: KeyObject, type: 'pkcs1' | 'pkcs8'): string {
  return key.export({ type, format: 'der' } as { type: 'pkcs8'; format: 'der' }).toString('base64')
}
