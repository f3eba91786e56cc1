import { existsSync, readFileSync } from 'node:fs'
import { startTestServer, type TestServer } from '@dkimkit/dns/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkOptions } from '../../apps/cli/src/check/check-options.js'
import { check } from '../../apps/cli/src/commands/check.js'
import { merge } from '../../apps/cli/src/commands/merge.js'
import { parseArguments } from '../../apps/cli/src/parse-arguments.js'
import { runCommand } from '../../apps/cli/src/testing-io.testing.js'
import { fillKeys } from '../../packages/core/src/testing/vector-keys.testing.js'

const docUrl = new URL('../../docs/check.md', import.meta.url)
const doc = readFileSync(docUrl, 'utf8')
const samples = [...doc.matchAll(/^```console\n\$ npx dkimkit (.+)\n([\s\S]*?)^```$/gm)].map(
  ([, command = '', output = '']) => [command, output] as const,
)

/** What the page calls its name servers, which are on this machine here. */
const shown = ['192.0.2.53', '192.0.2.54']
const at = (selector: string, value: string): { owner: string; type: string; value: string } => ({
  owner: `${selector}._domainkey.example.com`,
  type: 'TXT',
  value,
})
const key = fillKeys('v=DKIM1; k=rsa; p={rsa2048}')
const common = [
  at('mail', key),
  at('s1', key),
  at('default', 'v=DKIM1; p='),
  { owner: 'news._domainkey.example.com.example.com', type: 'TXT', value: key },
]

const servers: TestServer[] = []
beforeAll(async () => {
  const zones = [[...common, at('shop', key), at('mail2', key)], common]
  for (const zone of zones) servers.push(await startTestServer({ zones: { 'example.com': zone } }))
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

const named = (): string[] => servers.map(({ address, port }) => `${address}:${port}`)

/** What the command prints on both sides, line by line in one order, with the addresses of the page. */
async function linesOf(command: string): Promise<string[]> {
  const [one = '', two = ''] = named()
  const argv = command.replaceAll(shown[0] ?? '', one).split(' ')
  const isOfZone = command.includes('--authoritative') || command.includes('--wait')
  const ofZone = [one, two].flatMap((server) => ['--zone-server', `example.com=${server}`])
  const whom = isOfZone ? ofZone : command.includes('--server') ? [] : ['--server', one]
  const onOutput = (printed: { readonly err: string }): void => {
    if (printed.err.includes('still missing')) servers[1]?.setZones({ 'example.com': [at('mail2', key)] })
  }
  const { out, err } = await runCommand([...argv, ...whom], { onOutput })
  return sorted(`${out}${err}`.replaceAll(one, shown[0] ?? '').replaceAll(two, shown[1] ?? ''))
}

function sorted(text: string): string[] {
  // The catalogue of mail services grows.
  const lasting = text.replace(/of \d+ usual selectors \d+ are/, 'of so many usual selectors most are')
  return lasting.trimEnd().split('\n').sort()
}

describe('docs/check.md', () => {
  it.each(samples)('shows what is printed by dkimkit %s', async (command, output) => {
    expect(await linesOf(command)).toEqual(sorted(output))
  })

  it('shows every command with options that it has', () => {
    const commands = [...doc.matchAll(/npx dkimkit (check|merge) ([^\n#>`]*)/g)]
    expect(commands.length).toBeGreaterThan(10)
    for (const [, name, rest = ''] of commands)
      expect(() => parseArguments(name === 'check' ? check : merge, rest.trim().split(/\s+/))).not.toThrow()
  })

  it('names every option of check', () => {
    for (const name of Object.keys(checkOptions)) expect(doc).toMatch(new RegExp(`--${name}\\b`))
  })

  it('links to files that exist', () => {
    const targets = [...doc.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(4)
    for (const target of targets) expect([target, existsSync(new URL(target, docUrl))]).toEqual([target, true])
  })

  it('holds no whole key', () => {
    expect(doc).not.toMatch(/[A-Za-z0-9+/]{64}|PRIVATE KEY/)
  })
})
