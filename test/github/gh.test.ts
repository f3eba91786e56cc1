import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collect } from './runner/collect.js'
import { makeSampleRepository } from './sample-repository.js'
import { type StandIn, startStandIn } from './stand-in/start-stand-in.js'

const { repository, pull } = makeSampleRepository()
let standIn: StandIn
let home: string

beforeAll(async () => {
  standIn = await startStandIn({ repositories: [repository] })
  home = await mkdtemp(join(tmpdir(), 'dkimkit-gh-'))
})
afterAll(async () => {
  await standIn.close()
  await rm(home, { recursive: true, force: true })
})

// To this host, gh speaks HTTP without TLS, and a proxy it may have: the stand-in takes the whole address.
async function gh(...args: readonly string[]) {
  const env = {
    ...{ PATH: process.env.PATH ?? '', HOME: home, GH_HOST: 'github.localhost', GH_ENTERPRISE_TOKEN: 'ghs_write' },
    ...{ GH_TOKEN: 'ghs_write', http_proxy: `http://127.0.0.1:${standIn.port}`, NO_COLOR: '1' },
  }
  return collect(spawn('gh', args, { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] }), 20_000)
}

describe('the command line of GitHub against the stand-in', () => {
  it('reads a repository', async () => {
    const { code, raw } = await gh('api', 'repos/octo-org/octo-repo', '--jq', '.default_branch')
    expect([code, raw.trim()]).toEqual([0, 'main'])
  })

  it('writes a comment, and reads all pages of them', async () => {
    const comments = `repos/octo-org/octo-repo/issues/${pull.number}/comments`
    for (const body of ['one', 'two', 'three']) {
      expect(await gh('api', comments, '-f', `body=${body}`, '--silent')).toMatchObject({ code: 0 })
    }
    const { code, raw } = await gh('api', `${comments}?per_page=1`, '--paginate', '--jq', '.[].body')
    expect([code, raw.trim().split('\n')]).toEqual([0, ['one', 'two', 'three']])
    expect(standIn.violations).toEqual([])
  })

  it('hears of an error', async () => {
    standIn.inject({ how: { kind: 'status', status: 502 } })
    const { code, raw } = await gh('api', 'repos/octo-org/octo-repo')
    expect(code).toBe(1)
    expect(raw).toContain('HTTP 502')
  })
})
