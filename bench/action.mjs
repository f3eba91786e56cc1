// The action: cold start to its first request, the size of its bundle, and a pull request on a tree of 10,000 files, all
// against the tests' stand-in for GitHub. Usage: node bench/action.mjs [rounds, 11] [files, 10000]
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const [rounds = 11, files = 10_000] = process.argv.slice(2).map(Number)
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'apps/action/dist')
const { build } = createRequire(join(root, 'apps/action/package.json'))('esbuild')
const temporary = mkdtempSync(join(tmpdir(), 'dkimkit-bench-'))

try {
  const { startStandIn, Repository } = await loadStandIn()
  console.log(
    `bundle: ${sizeOf('.js')} octets of JavaScript (index.js ${statSync(join(dist, 'index.js')).size}), ${sizeOf('.wasm')} of WebAssembly`,
  )

  const small = await startStandIn({ repositories: [repositoryOf(Repository, 10)] })
  const starts = []
  for (let round = 0; round < rounds; round++) starts.push((await run(small)).first)
  console.log(`cold start to the first request: ${median(starts).toFixed(0)} ms (goal 250)`)
  await small.close()

  const large = await startStandIn({
    repositories: [repositoryOf(Repository, files)],
    limits: { requests: 1_000_000, writesPerMinute: 1_000_000 },
    delay: 50,
  })
  const { all, code, requests, output } = await run(large)
  console.log(
    `pull request on ${files} files: ${(all / 1000).toFixed(1)} s (goal 60), ${requests} requests of 50 ms, exit code ${code}`,
  )
  if (code !== 0) console.log(output)
  await large.close()
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** The stand-in is TypeScript, which Node 20 does not read. */
async function loadStandIn() {
  const entry = join(temporary, 'entry.ts')
  const folder = join(root, 'test/github/stand-in')
  writeFileSync(entry, `export * from '${folder}/start-stand-in.ts'\nexport * from '${folder}/repository.ts'\n`)
  const outfile = join(root, 'test/github/stand-in', `bench-${process.pid}.mjs`)
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** One file in twenty may hold DNS records; one in a hundred does. */
function repositoryOf(Repository, count) {
  const repository = new Repository()
  const texts = {}
  for (let index = 0; index < count; index++) {
    const folder = `part${index % 97}/${index % 13}`
    if (index % 100 === 0) texts[`zones/d${index}.example.com.zone`] = zoneOf(index, 1)
    else if (index % 20 === 0) texts[`${folder}/values${index}.yaml`] = `replicas: ${index}\nimage: app\n`
    else texts[`${folder}/file${index}.ts`] = `export const value${index} = ${index}\n`
  }
  repository.commit({ files: texts })
  repository.commit({ branch: 'change', from: 'main', files: { 'zones/d0.example.com.zone': zoneOf(0, 2) } })
  repository.openPull({ head: 'change' })
  return repository
}

function zoneOf(index, count) {
  const records = Array.from(
    { length: count },
    (_, at) =>
      `s${at}._domainkey IN TXT "v=DKIM1; k=ed25519; p=${Buffer.alloc(32, index + at + 1).toString('base64')}"\n`,
  )
  return `$ORIGIN d${index}.example.com.\n$TTL 3600\n${records.join('')}`
}

/** Starts the bundle as a runner does. */
function run(standIn) {
  const repository = { full_name: 'octo-org/octo-repo' }
  const event = join(temporary, 'event.json')
  const { log } = standIn
  return new Promise((resolve, reject) => {
    fetchPull(standIn).then((pull) => {
      writeFileSync(
        event,
        JSON.stringify({
          pull_request: {
            number: pull.number,
            head: { sha: pull.head.sha, repo: repository },
            base: { sha: pull.base.sha, repo: repository },
          },
        }),
      )
      log.length = 0
      const env = {
        ...{ PATH: process.env.PATH, INPUT_TOKEN: 'ghs_write', INPUT_LIVE: 'false', 'INPUT_FAIL-ON': 'never' },
        ...{ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_SHA: pull.head.sha, GITHUB_EVENT_NAME: 'pull_request' },
        ...{ GITHUB_EVENT_PATH: event, GITHUB_API_URL: standIn.api, GITHUB_SERVER_URL: standIn.html },
        ...{ GITHUB_WORKSPACE: temporary, RUNNER_TEMP: temporary, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
      }
      const started = performance.now()
      let [first, output] = [0, '']
      const watch = setInterval(() => {
        if (first === 0 && log.length > 0) first = performance.now() - started
      }, 1)
      const child = spawn(process.execPath, [join(dist, 'index.js')], { env })
      child.stdout.on('data', (chunk) => (output += chunk))
      child.stderr.on('data', (chunk) => (output += chunk))
      child.on('error', reject)
      child.on('close', (code) => {
        clearInterval(watch)
        resolve({ all: performance.now() - started, first, code, requests: log.length, output })
      })
    }, reject)
  })
}

async function fetchPull({ api }) {
  const answer = await fetch(`${api}/repos/octo-org/octo-repo/pulls/1`, {
    headers: { authorization: 'token ghs_write', accept: 'application/vnd.github+json', 'user-agent': 'bench' },
  })
  return answer.json()
}

function sizeOf(ending) {
  return readdirSync(dist, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
