import { fileURLToPath } from 'node:url'
import { runProgram } from './run-program.js'

/** The domain that signs. */
export const domain = 'example.com'

/** One signature: the key that makes it, and the record by which it is verified. */
export interface SigningCase {
  readonly selector: string
  readonly algorithm: 'rsa-sha256' | 'ed25519-sha256'
  /** An RSA key as PEM, an Ed25519 key as the base64 of its seed. */
  readonly key: string
  /** The value of the record. */
  readonly value: string
  /** Whose signature it is (i=). @default the domain's */
  readonly identity?: string
  /** What is signed. @default a message without signature */
  readonly message?: string
}

/** What a peer said: `pass`, or why not. */
export interface SigningResult {
  readonly verdict: string
  /** The same for the message with one more line in its body. */
  readonly altered: string
  /** The message, with the signature on top. */
  readonly message: string
}

/** The name server that a peer is to ask, where it asks one. */
export interface AskedServer {
  readonly address: string
  readonly port: number
}

/** Has a script beside this file sign a message for each case, and verify it. */
export async function signAndVerify(
  [program, script]: readonly [program: string, script: string],
  cases: readonly SigningCase[],
  server?: AskedServer,
): Promise<SigningResult[]> {
  const input = JSON.stringify({ domain, cases: cases.map((one) => ({ message, ...one })), server })
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { code, stdout, stderr } = await runProgram(program, [path], { input })
  if (code !== 0) throw new Error(`${script}: ${stderr}`)
  return JSON.parse(stdout)
}

const message = [
  'From: Somebody <somebody@example.com>',
  'To: <somebody@example.org>',
  'Subject: a message',
  'Date: Fri, 20 Nov 2026 09:00:00 +0000',
  'Message-ID: <1@example.com>',
  '',
  'What the message says.',
  '',
].join('\r\n')
