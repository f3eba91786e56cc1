import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSource, sourceFormats } from './read-source.js'

const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

async function ownersOf(text: string, format?: string): Promise<string[]> {
  const { records } = await readSource('a', text, format === undefined ? {} : { format })
  return records.map((record) => `${record.format} ${record.owner}`)
}

describe('readSource()', () => {
  it.each([
    ['s1._domainkey.example.com\tv=DKIM1; p=', ['lines s1._domainkey.example.com']],
    ['s1._domainkey.example.com. IN TXT "v=DKIM1; p="', ['zone s1._domainkey.example.com']],
    [
      '{"records":[{"owner":"s1._domainkey.example.com","type":"TXT","value":"v=DKIM1; p="}]}',
      ['json s1._domainkey.example.com'],
    ],
    ['v=DKIM1; p=', ['lines ']],
    ['', []],
  ])('reads %j in the format that it shows', async (text, owners) => {
    expect(await ownersOf(text)).toEqual(owners)
  })

  it('reads in the format that is named', async () => {
    const text = 's1._domainkey.example.com. IN TXT "v=DKIM1; p="'
    expect(await ownersOf(text, 'lines')).toEqual(['lines '])
    expect(await ownersOf(text, 'zone')).toEqual(['zone s1._domainkey.example.com'])
  })

  it('reads lines where the format is none', async () => {
    for (const format of ['', 'toml', 'constructor', '__proto__', 'toString'])
      expect(await ownersOf('v=DKIM1; p=', format)).toEqual(['lines '])
  })

  it('gives CNAME targets of JSON without final dot, and values as octets', async () => {
    const text = JSON.stringify([
      { owner: 's1._domainkey.example.com.', type: 'cname', value: 's1.sender.test.' },
      { name: 's2._domainkey.example.com', type: 'TXT', value: 'n=é; p=' },
    ])
    expect((await readSource('a', text)).records).toMatchObject([
      { owner: 's1._domainkey.example.com', type: 'CNAME', value: 's1.sender.test' },
      { owner: 's2._domainkey.example.com', type: 'TXT', value: 'n=\xc3\xa9; p=' },
    ])
  })

  it('reads nothing of a file that holds a private key, and quotes nothing of it', async () => {
    const body = key.split('\n')[1] ?? ''
    for (const format of [undefined, ...sourceFormats]) {
      for (const text of [key, `s1\tv=DKIM1; p=${key}`, JSON.stringify({ owner: 's1', value: key })]) {
        const reading = await readSource('keys/a.pem', text, format === undefined ? {} : { format })
        expect(reading.records).toEqual([])
        expect(reading.findings.map(({ code }) => code)).toEqual(['key/private-key-file'])
        expect(JSON.stringify(reading)).not.toContain(body.slice(30, 50))
      }
    }
  })

  it('tells that JSON is broken', async () => {
    for (const text of ['{', '[1,]', '{"records": [}', '{"a": "b']) {
      const { records, findings } = await readSource('a.json', text)
      expect(records).toEqual([])
      expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([['source/line-broken', 'a.json']])
    }
  })

  // Terraform's grammar is there only when the package is built.
  const plain = sourceFormats.filter((format) => format !== 'terraform')
  it.each([undefined, ...plain])('never throws, on any text, with the format %p', async (format) => {
    const words = '{ } [ ] " : , ( owner TXT IN p= - $ORIGIN &a *a'.split(' ')
    const piece = fc.constantFrom(...words, ' ', '\n', '\t')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }),
        async (pieces) => {
          const { records, findings } = await readSource('a', pieces.join(''), format === undefined ? {} : { format })
          for (const { value, type } of records) if (type === 'TXT') expect(value).not.toMatch(/[^\x00-\xff]/)
          expect(Array.isArray(findings)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('ends on lists nested a hundred thousand deep', async () => {
    expect((await readSource('a', '['.repeat(100_000))).findings.map(({ code }) => code)).toEqual([
      'source/line-broken',
    ])
  })
})
