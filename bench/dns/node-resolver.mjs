// Node's own resolver. Usage: node node-resolver.mjs PORT OWNERS COUNT AT-ONCE
import { Resolver } from 'node:dns/promises'
import { readOwners, workThrough } from './read-owners.mjs'

const [port, path, count, atOnce] = process.argv.slice(2)
const resolver = new Resolver()
resolver.setServers([`127.0.0.1:${port}`])
await workThrough(await readOwners(path, Number(count)), Number(atOnce), async ({ owner }) => {
  return (await resolver.resolveTxt(owner)).length === 1
})
