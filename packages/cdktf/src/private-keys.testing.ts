import { generateKeyPairSync, type KeyObject } from 'node:crypto'

/** Made anew at every run, so that no private key ever stands in the repository. */
const pairs: Readonly<Record<string, KeyObject>> = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
  ed25519: generateKeyPairSync('ed25519').privateKey,
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
}

/** A private key as text, and what must be found nowhere: parts of its base64 and of its octets. */
export interface WrittenKey {
  readonly name: string
  readonly text: string
  readonly traces: readonly string[]
}

/** Every kind of private key in every form that people keep them in. */
export const privateKeys: readonly WrittenKey[] = Object.entries(pairs).flatMap(([kind, key]) => [
  ...formsOf(kind, key),
])

function* formsOf(kind: string, key: KeyObject): Generator<WrittenKey> {
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' })
  yield written(`${kind} PKCS#8 PEM`, pem, pkcs8)
  yield written(`${kind} PEM with escaped line ends`, pem.replaceAll('\n', '\\n'), pkcs8)
  yield written(`${kind} PEM in base64`, Buffer.from(pem).toString('base64'), pkcs8)
  yield written(`${kind} PEM, percent-encoded`, encodeURIComponent(pem), pkcs8)
  yield written(`${kind} PKCS#8 in base64`, pkcs8.toString('base64'), pkcs8)
  yield written(`${kind} PKCS#8 in base64url`, pkcs8.toString('base64url'), pkcs8)
  yield written(`${kind} PKCS#8 in hex`, pkcs8.toString('hex'), pkcs8)
  yield written(`${kind} PKCS#8 in p=`, `v=DKIM1; k=rsa; p=${pkcs8.toString('base64')}`, pkcs8)
  yield written(`${kind} PKCS#8 folded`, pkcs8.toString('base64').replace(/.{40}/g, '$&\r\n\t'), pkcs8)
  yield written(`${kind} PKCS#8 in strings`, `"${pkcs8.toString('base64').replace(/.{40}/g, '$&" "')}"`, pkcs8)
  const jwk = key.export({ format: 'jwk' })
  yield written(`${kind} JWK`, JSON.stringify(jwk), Buffer.from(jwk.d ?? '', 'base64url'))
  if (kind === 'ed25519') return
  const type = kind === 'rsa' ? 'pkcs1' : 'sec1'
  const traditional = key.export({ type: type as 'pkcs1', format: 'der' })
  yield written(`${kind} ${type} PEM`, key.export({ type: type as 'pkcs1', format: 'pem' }).toString(), traditional)
  yield written(`${kind} ${type} in base64`, traditional.toString('base64'), traditional)
  const sealed = { cipher: 'aes-256-cbc', passphrase: 'test' }
  const encrypted = key.export({ type: 'pkcs8', format: 'der', ...sealed })
  yield written(`${kind} encrypted PKCS#8`, encrypted.toString('base64'), encrypted)
}

function written(name: string, text: string, octets: Buffer): WrittenKey {
  // The start is the same in all keys, and the modulus of an RSA key is public: the end is the secret.
  const end = octets.subarray(Math.floor(octets.length * 0.6))
  const base64 = octets.toString('base64').replace(/=+$/, '')
  return { name, text, traces: [base64.slice(-24), end.toString('hex').slice(0, 32), text.slice(-40, -20)] }
}
