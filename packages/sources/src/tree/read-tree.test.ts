import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { readTree } from './read-tree.js'
import { type Tree, textTree } from './tree.js'

const files = {
  'app/main.tf': 'module "key" {\n  source = "../modules/key"\n  name   = "a"\n}\n',
  'web/main.tf': 'module "key" {\n  source = "../modules/key"\n  name   = "w"\n}\n',
  'modules/key/main.tf': `variable "name" {}\nresource "digitalocean_record" "k" {\n  domain = "example.com"\n  name   = "\${var.name}._domainkey"\n  type   = "TXT"\n  value  = "v=DKIM1; p="\n}\n`,
  'dns/dnsconfig.js': 'require("./zone.js")\n',
  'dns/zone.js': 'D("example.org", REG, TXT("j._domainkey", "v=DKIM1; p="))\n',
  'dns/example.net.yaml': 'y._domainkey:\n  type: TXT\n  value: v=DKIM1\\; p=\n',
  'zones/db.example.com': '$INCLUDE keys.inc\n',
  'zones/keys.inc': 'z._domainkey IN TXT "v=DKIM1; p="\n',
}

async function selectorsOf(tree: Tree, touched?: readonly string[]): Promise<string> {
  const { records } = await readTree(tree, touched ? { touched: new Set(touched) } : {})
  return records
    .map(({ owner }) => owner[0])
    .sort()
    .join('')
}

describe('readTree()', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['ajwyz', undefined],
    ['', []],
    ['a', ['app/main.tf']],
    ['aw', ['modules/key/main.tf']],
    ['j', ['dns/dnsconfig.js']],
    ['j', ['dns/zone.js']],
    ['y', ['dns/example.net.yaml']],
    ['z', ['zones/keys.inc']],
    ['z', ['zones/db.example.com']],
    ['', ['README.md']],
  ])('reads %j where %j is touched', async (selectors, touched) => {
    expect(await selectorsOf(textTree(files), touched)).toBe(selectors)
  })

  it('serves a tree whose files come later, each asked for once', async () => {
    const tree = textTree(files)
    const asked: string[] = []
    const later: Tree = {
      list: async () => tree.list(),
      read: async (path) => {
        asked.push(path)
        await new Promise((resolve) => setTimeout(resolve, 1))
        return tree.read(path)
      },
    }
    expect(await selectorsOf(later)).toBe('ajwyz')
    expect(asked.sort()).toEqual(Object.keys(files).sort())
  })

  it('reads only what is accepted', async () => {
    const { records, opened } = await readTree(textTree(files), { accept: (path) => path.startsWith('zones/') })
    expect(records).toHaveLength(1)
    expect(opened).toBe(2)
  })

  it('says which file cannot be opened', async () => {
    const tree: Tree = { list: () => [{ path: 'a.zone', size: 1 }], read: () => undefined }
    expect((await readTree(tree)).findings).toMatchObject([{ code: 'source/file-skipped', at: { file: 'a.zone' } }])
  })

  it('hands manifests to their reader', async () => {
    const text = 'version: 1\ndomains:\n  example.com:\n    streams: {}\n'
    const record = { owner: 's._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', format: 'dkim.yaml' }
    const manifestReader = (path: string, content: string) => {
      expect([path, content]).toEqual(['mail/dkim.yaml', text])
      return { records: [record], findings: [] }
    }
    const { records, manifests } = await readTree(textTree({ 'mail/dkim.yaml': text }), { manifestReader })
    expect(records).toEqual([record])
    expect(manifests).toEqual(['mail/dkim.yaml'])
  })

  it.each([
    ['dkim.yaml', '{"version": 1, "rules": {"record/key-short": "error"}}'],
    ['dkim.yaml', '"version": 1\n"accept": []\n'],
    ['dkim.yaml', 'version: 1\ndomains: [\n'],
    ['dkim.yaml', 'nothing of a manifest'],
    ['mail/dkim.yaml', '{"version": 1, "rules": {"record/key-short": "error"}}'],
    ['mail/dkim.yaml', "'version' : 1\n'accept': []\n"],
  ])('never takes the manifest %s for another file: %j', async (path, text) => {
    expect((await readTree(textTree({ [path]: text }))).manifests).toEqual([path])
  })

  it('takes the file that it is told for the manifest', async () => {
    const tree = textTree({ 'mail.yaml': 'broken: [', 'dkim.yaml': 'kind: Deployment\n' })
    expect((await readTree(tree, { manifest: 'mail.yaml' })).manifests).toEqual(['mail.yaml'])
  })

  it('leaves notes alone that show a record', async () => {
    const notes = 'What to do\nAdd this line:\ns1._domainkey IN TXT "v=DKIM1; p="\nand wait.\nThen tell us.\n'
    expect(await readTree(textTree({ 'notes.txt': notes, NOTES: notes }))).toMatchObject({ records: [], findings: [] })
  })

  it('takes a private key for a finding, and a program that shows one for none', async () => {
    const armour = `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END PRIVATE KEY-----\n`
    const der = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })
    const { findings } = await readTree(
      textTree({
        'a.pem': armour,
        'b.key': `# comment\n${armour}`,
        'c.txt': `AGE-SECRET-KEY-1${'Q'.repeat(58)}\n`,
        'd.go': `const key = \`\n${armour}\``,
        'e.md': `# Keys\n\n${armour}`,
        'f.yaml': `key: |\n  ${armour.replaceAll('\n', '\n  ')}\n`,
        'f.der': der,
        'g.pub': armour.replaceAll('PRIVATE', 'PUBLIC'),
      }),
    )
    expect(findings.map(({ code, at }) => `${code} ${at?.file}`)).toEqual(
      ['a.pem', 'b.key', 'c.txt', 'f.der', 'f.yaml'].map((path) => `key/private-key-file ${path}`),
    )
  })
})
