// Our look-ups, bare. Usage: node bare.mjs udp|tcp|https PORT OWNERS COUNT AT-ONCE [CERTIFICATE]
import { readFileSync } from 'node:fs'
import { createDnsClient, lookUp } from '../../packages/dns/dist/index.js'
import { readOwners, workThrough } from './read-owners.mjs'

const [way, port, path, count, atOnce, certificate] = process.argv.slice(2)
const server =
  way === 'https'
    ? { protocol: 'https', url: `https://localhost:${port}/dns-query` }
    : { protocol: 'dns', address: '127.0.0.1', port: Number(port) }
const trust = certificate ? { ca: readFileSync(certificate, 'utf8') } : {}
const client = createDnsClient({ servers: [server], ...trust })
const how = { client, ...(way === 'tcp' && { only: 'tcp' }) }
await workThrough(await readOwners(path, Number(count)), Number(atOnce), async ({ owner }) => {
  return (await lookUp(owner, how)).outcome === 'found'
})
await client.close()
