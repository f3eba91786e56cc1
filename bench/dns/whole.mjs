// The whole check: look-up, parse, every rule, compare with what is declared. Usage: node whole.mjs PORT OWNERS COUNT AT-ONCE
import { judgeLive, lintDkimRecord } from '../../packages/core/dist/esm/index.js'
import { createDnsClient, createInspector } from '../../packages/dns/dist/index.js'
import { readOwners, workThrough } from './read-owners.mjs'

const [port, path, count, atOnce] = process.argv.slice(2)
const client = createDnsClient({ servers: [{ protocol: 'dns', address: '127.0.0.1', port: Number(port) }] })
const inspector = createInspector({ client, ask: 'resolvers' })
await workThrough(await readOwners(path, Number(count)), Number(atOnce), async ({ owner, value }) => {
  const declared = { owner, type: 'TXT', value, format: 'lines' }
  const seen = await inspector.inspect({ owner, declared })
  const findings = [...judgeLive(seen), ...seen.published.values.flatMap((text) => lintDkimRecord(text, { owner }))]
  return seen.published.outcome === 'found' && findings.every(({ code }) => !code.startsWith('live/'))
})
await client.close()
