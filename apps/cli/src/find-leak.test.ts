import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { leaksIn, privateKeyFiles } from './find-leak.testing.js'
import { inFolder } from './testing-io.testing.js'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')

describe.each([
  ['RSA, PKCS#8', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), rsa.publicKey],
  ['RSA, PKCS#1', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), rsa.publicKey],
  ['Ed25519', ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), ed25519.publicKey],
])('leaksIn() with a key of %s', (_, pem, publicKey) => {
  const body = pem.split('-----')[2]?.replace(/\s/g, '') ?? ''

  it.each([
    ['the file', pem],
    ['its base64', `p=${body}; s=email`],
    ['a part of it', body.slice(-60)],
    ['quoted strings', `"${body.replace(/.{50}/g, '$&" "')}"`],
    ['JSON of the file', JSON.stringify({ key: pem })],
    ['JSON of strings', JSON.stringify(JSON.stringify(body.match(/.{1,50}/g)?.join('" "')))],
  ])('finds %s', async (_, text) => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'a/b'), { recursive: true })
      writeFileSync(join(folder, 'a/b/key.pem'), pem)
      expect(privateKeyFiles(folder)).toEqual([{ path: join(folder, 'a/b/key.pem'), body }])
      expect(leaksIn(`words ${text} words`, folder)).toEqual([join(folder, 'a/b/key.pem')])
    })
  })

  it('finds nothing in the public half', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'key.pem'), pem)
      const spki = publicKey.export({ type: 'spki', format: 'der' })
      expect(leaksIn(spki.toString('base64') + spki.subarray(-32).toString('base64'), folder)).toEqual([])
    })
  })
})
