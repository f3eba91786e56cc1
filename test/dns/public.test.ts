import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicResolvers } from '@dkimkit/dns'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { canRun, newFolder, shell } from '../cli/run-dkimkit.testing.js'
import { knotSettings } from '../servers/knot.js'
import { writeZones } from '../servers/zone-files.js'
import { exampleZone, records, txt } from './keys.js'

/** CI must be able to; elsewhere the tests are skipped by their names. */
const inNamespace = canRun('unshare', '-rn', 'true') || process.env.CI ? it : it.skip

const owner = 's1._domainkey.example.com'
const addresses = publicResolvers.flatMap(({ ipv4 }) => ipv4.slice(0, 1))
const [late = '', ...others] = addresses

let cwd = ''
beforeAll(async () => {
  cwd = newFolder()
  await writeKnot('new', others, records.ed)
  await writeKnot('old', [late], records.rsa)
})
afterAll(() => rmSync(cwd, { recursive: true }))

async function writeKnot(name: string, addresses: readonly string[], record: string): Promise<void> {
  const folder = join(cwd, name)
  mkdirSync(folder)
  const zones = await writeZones(folder, { 'example.com': exampleZone(txt('s1._domainkey', record)) })
  const listen = addresses.map((address) => `${address}@53`)
  writeFileSync(join(cwd, `${name}.conf`), knotSettings({}, { listen, folder, zones }))
}

/** Runs the command where the public addresses are the loopback's, and two name servers answer there. */
function checkPublic(reached: readonly string[]): { readonly status: number | null; readonly result: Result } {
  const script = `export -f dkimkit; exec unshare -rn bash -c '
ip link set lo up
for address in ${addresses.join(' ')}; do ip address add "$address/32" dev lo; done
knotd -c new.conf >new.log 2>&1 & new=$!
knotd -c old.conf >old.log 2>&1 & old=$!
for address in ${addresses.join(' ')}; do
  until dig +short +time=1 "@$address" ${owner} TXT | grep -q DKIM1; do sleep 0.1; done
done
for address in ${addresses.filter((address) => !reached.includes(address)).join(' ')}; do ip address del "$address/32" dev lo; done
dkimkit check ${owner} --public --json
status=$?
kill "$new" "$old"
wait
exit "$status"'`
  const { status, stdout, stderr } = shell(script, { cwd, env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` } })
  if (stdout === '') throw new Error(stderr)
  return { status, result: JSON.parse(stdout) }
}

interface Result {
  readonly results: readonly { readonly servers: readonly { readonly server: string; readonly outcome: string }[] }[]
  readonly findings: readonly { readonly code: string }[]
}

const outcomes = ({ results }: Result): Record<string, string> =>
  Object.fromEntries((results[0]?.servers ?? []).map(({ server, outcome }) => [server, outcome]))

describe('dkimkit check --public', () => {
  inNamespace('asks each of the public resolvers, and names who has another answer', () => {
    const { status, result } = checkPublic(addresses)
    expect(outcomes(result)).toEqual(Object.fromEntries(addresses.map((address) => [address, 'found'])))
    expect([status, result.findings.map(({ code }) => code)]).toEqual([1, ['live/servers-disagree', 'live/caches-old']])
  })

  inNamespace('tells of one that cannot be reached', () => {
    const { status, result } = checkPublic(others)
    const found = others.map((address) => [address, 'found'])
    expect(outcomes(result)).toEqual({ ...Object.fromEntries(found), [late]: 'unavailable' })
    expect([status, result.findings]).toEqual([0, []])
  })
})
