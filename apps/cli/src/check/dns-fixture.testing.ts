import { generateKeyPairSync } from 'node:crypto'
import { startTestServer, type TestServer } from '@dkimkit/dns/testing'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

export const ed25519 = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
export const rsa = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
/** The private half of `rsa`. */
export const rsaPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The owner of a selector of example.com. */
export function at(selector: string): string {
  return `${selector}._domainkey.example.com`
}

export function txt(selector: string, value: string): { owner: string; type: string; value: string } {
  return { owner: at(selector), type: 'TXT', value }
}

/** What most tests of `check` ask for. */
export const served = [
  txt('good', rsa),
  txt('old', 'v=DKIM1; p='),
  txt('two', rsa),
  txt('two', ed25519),
  { owner: at('away'), type: 'CNAME', value: at('good') },
  { owner: at('lost'), type: 'CNAME', value: 'nobody.example.com' },
  { owner: at('host'), type: 'A', value: '192.0.2.1' },
  { owner: `${at('twice')}.example.com`, type: 'TXT', value: rsa },
  txt('evil', 'v=DKIM1; p=\u001b[31m\u0007'),
  txt('leak', 'v=DKIM1; p=MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f'),
]

/** A name server as a command line names it. */
export function named({ address, port }: TestServer): string {
  return `${address}:${port}`
}

/** Starts name servers, and closes them together. */
export class Servers {
  #open: TestServer[] = []

  async start(records: readonly { owner: string; type: string; value: string }[] = served): Promise<TestServer> {
    const server = await startTestServer({ zones: { 'example.com': records } })
    this.#open.push(server)
    return server
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((server) => server.close()))
  }
}
