import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Public keys are kept; private ones are made anew, so that none ever stands in the repository. */
function vectorKeys(): Readonly<Record<string, string>> {
  const kept = JSON.parse(readFileSync(new URL('../../vectors/keys.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
  const ed25519 = generateKeyPairSync('ed25519').privateKey
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const pkcs8 = rsa.export({ type: 'pkcs8', format: 'der' }).toString('base64')
  return {
    ...kept,
    'private-pkcs8': pkcs8,
    'private-pkcs8-cut': pkcs8.slice(0, 200),
    'private-pkcs1': rsa.export({ type: 'pkcs1', format: 'der' }).toString('base64'),
    'private-ed25519-pkcs8': ed25519.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    'private-sec1': ec.export({ type: 'sec1', format: 'der' }).toString('base64'),
    'private-encrypted': rsa
      .export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: 'test' })
      .toString('base64'),
    'private-openssh': Buffer.concat([Buffer.from('openssh-key-v1\0'), Buffer.alloc(200)]).toString('base64'),
    'private-pem': rsa.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

export const keys = vectorKeys()

/** Puts keys in place of their names in braces. */
export function fillKeys(text: string): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => {
    const key = keys[name]
    if (key === undefined) throw new Error(`no key is named ${name}`)
    return key
  })
}

/** A file of vectors, with keys in place of their names in every text. */
export function readVectors<T>(file: string): T {
  const text = readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8')
  return JSON.parse(text, (_, value) => (typeof value === 'string' ? fillKeys(value) : value))
}
