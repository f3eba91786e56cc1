import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findNode24 } from './runner/find-node-24.js'
import { type ActionRun, type RunActionOptions, runAction } from './runner/run-action.js'
import { makeSampleRepository } from './sample-repository.js'
import { pullRequestEvent } from './workflow-event.js'

const { repository, pull } = makeSampleRepository()
const links = { api: 'http://127.0.0.1:9', html: 'http://127.0.0.1:9' }
const event = pullRequestEvent({ repository, links }, pull)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dkimkit-action-'))
  await writeFile(
    join(folder, 'action.yml'),
    `name: sample
inputs:
  token: { default: '\${{ github.token }}' }
  fail-on: { default: error }
  two words: {}
outputs: { verdict: {} }
runs: { using: node24, main: main.mjs }
`,
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(script: string, options: Partial<RunActionOptions> = {}): Promise<ActionRun> {
  await writeFile(join(folder, 'main.mjs'), `import { appendFileSync } from 'node:fs'\n${script}`)
  return runAction({
    ...{ action: join(folder, 'action.yml'), event, github: { ...links, graphql: `${links.api}/graphql` } },
    ...options,
  })
}

const say = (...lines: readonly string[]) => `process.stdout.write(${JSON.stringify(lines.join('\n'))})`
const append = (name: string, text: string) => `appendFileSync(process.env.${name}, ${JSON.stringify(text)})`

describe('the runner', () => {
  it('gives the inputs by their names, and the defaults of those that nobody gives', async () => {
    const { log } = await run(
      `const { env } = process
      console.log(JSON.stringify([env['INPUT_FAIL-ON'], env['INPUT_TWO_WORDS'], env.INPUT_TOKEN.slice(0, 3)]))`,
      { inputs: { 'fail-on': 'never' } },
    )
    expect(JSON.parse(log.trim())).toEqual(['never', '', 'ghs'])
  })

  it('takes no input that action.yml does not name', async () => {
    await expect(run('', { inputs: { 'fail-at': 'never' } })).rejects.toThrow('fail-at')
  })

  it('tells of the event in the environment and in a file', async () => {
    const { log } = await run(`import { readFileSync } from 'node:fs'
      const { pull_request: pull } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
      const { GITHUB_REPOSITORY, GITHUB_REF, GITHUB_EVENT_NAME } = process.env
      console.log([GITHUB_REPOSITORY, GITHUB_REF, GITHUB_EVENT_NAME, pull.head.sha].join(' '))`)
    expect(log.trim()).toBe(`octo-org/octo-repo refs/pull/${pull.number}/merge pull_request ${pull.head.sha}`)
  })

  it('reads annotations with their escapes, and keeps ten of a level', async () => {
    const { annotations, sent, log } = await run(
      say(
        '::error file=dns%2Czone.db,line=3,title=a%3A b::one%0Atwo%250A',
        ...Array.from({ length: 12 }, (_, number) => `::warning::${number}`),
        '::notice::n',
      ),
    )
    expect(annotations[0]).toEqual({
      ...{ level: 'error', message: 'one\ntwo%0A', properties: { file: 'dns,zone.db', line: '3', title: 'a: b' } },
    })
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(sent).toHaveLength(14)
    expect(log).toContain('error: one\ntwo%0A')
  })

  it('cuts a message at 4,096 characters', async () => {
    const { annotations } = await run(say(`::error::${'x'.repeat(5000)}`))
    expect(annotations[0]?.message).toHaveLength(4096)
  })

  it('obeys a command that follows a carriage return, or stands in the old form within a line', async () => {
    const { annotations, suspicious } = await run(say('a name\r::error::injected', 'text ##[set-output name=a]b'))
    expect(annotations.map(({ message }) => message)).toEqual(['injected'])
    expect(suspicious.map(({ name, properties }) => [name, properties.name])).toEqual([['set-output', 'a']])
  })

  it('reads no command within a line, and none that it does not know', async () => {
    const { annotations, suspicious, log } = await run(say('name ::error::no', '::nothing::no'))
    expect([annotations, suspicious]).toEqual([[], []])
    expect(log).toBe('name ::error::no\n::nothing::no')
  })

  it('masks a secret, and each line of it, from then on', async () => {
    const { log, raw } = await run(say('::add-mask::first%0Asecond', 'it is first, and second', 'ghs_write'))
    expect(log).toBe('it is ***, and ***\n***')
    expect(raw).toContain('it is first')
  })

  it('stops commands until it is told to go on', async () => {
    const { annotations } = await run(say('::stop-commands::key', '::error::no', '::key::', '::error::yes'))
    expect(annotations.map(({ message }) => message)).toEqual(['yes'])
  })

  it('flags what no careful action sends', async () => {
    const names = ['set-output name=a', 'save-state name=a', 'set-env name=a', 'add-path', 'add-matcher']
    const { suspicious } = await run(say(...names.map((name) => `::${name}::b`)))
    expect(suspicious).toHaveLength(names.length)
  })

  it('reads outputs of one line and of many', async () => {
    const { outputs, refused } = await run(append('GITHUB_OUTPUT', 'verdict=pass\nreport<<END\na=b\n<<c\nEND\n'))
    expect([outputs, refused]).toEqual([{ verdict: 'pass', report: 'a=b\n<<c' }, undefined])
  })

  it('refuses a file of outputs that it cannot read', async () => {
    expect((await run(append('GITHUB_OUTPUT', 'nothing\n'))).refused).toMatch('Invalid format')
    expect((await run(append('GITHUB_OUTPUT', 'a<<END\nb\n'))).refused).toMatch('delimiter')
  })

  it('shows no summary over a mebibyte', async () => {
    expect((await run(append('GITHUB_STEP_SUMMARY', '# Good'))).summary).toBe('# Good')
    expect((await run(`appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577))`)).summary).toBeUndefined()
  })

  it('reports the exit code, and stops what does not end', async () => {
    expect((await run('process.exitCode = 3')).code).toBe(3)
    expect((await run('setInterval(() => {}, 1000)', { timeout: 500 })).code).toBe(-1)
  })

  it('starts a Node 24', async () => {
    const { log } = await run('console.log(process.version)', { node: await findNode24() })
    expect(log).toMatch(/^v24\./)
  })
})
