// A large tree read whole, and a change of one file of it. Usage: node bench/sources.mjs [files, 10000] [records, 100000]
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderTree, gitTree, readTree } from '../packages/sources/dist/index.js'

const files = Number(process.argv[2] ?? 10_000)
const wanted = Number(process.argv[3] ?? 100_000)
const { rsa2048 } = JSON.parse(readFileSync(new URL('../packages/core/vectors/keys.json', import.meta.url), 'utf8'))
const value = `v=DKIM1; k=rsa; p=${rsa2048}`
const [first, rest] = [value.slice(0, 255), value.slice(255)]

/** Two tenths HCL, two tenths zone files, the rest YAML and JSON, half of that without DNS. */
const formats = ['hcl', 'zone', 'hcl', 'zone', 'octodns', 'list', 'json', 'other', 'other', 'other']
const perFile = Math.ceil(wanted / (files * 0.7))
const root = mkdtempSync(join(tmpdir(), 'dkimkit-sources-'))

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Every fourth record is a key, the others are CNAME selectors. */
function recordsOf(file) {
  return Array.from({ length: perFile }, (_, index) => ({
    name: `s${index}._domainkey`,
    type: index % 4 === 0 ? 'TXT' : 'CNAME',
    target: `s${index}.d${file}.sender.test.`,
  }))
}

const writers = {
  hcl: (file) =>
    `${recordsOf(file)
      .map(
        ({ name, type, target }, index) =>
          `resource "aws_route53_record" "r${file}_${index}" {\n  zone_id = aws_route53_zone.z${file}.zone_id\n  name    = "${name}.\${local.d${file}}"\n  type    = "${type}"\n  ttl     = 300\n  records = [${type === 'TXT' ? `"${first}\\" \\"${rest}"` : `"${target}"`}]\n}\n`,
      )
      .join(
        '\n',
      )}\nlocals {\n  d${file} = "d${file}.example.com"\n}\nresource "aws_route53_zone" "z${file}" {\n  name = local.d${file}\n}\n`,
  zone: (file) =>
    `$ORIGIN d${file}.example.com.\n$TTL 1h\n@ IN SOA ns.example.net. h.example.net. 1 2 3 4 5\n${recordsOf(file)
      .map(({ name, type, target }) => `${name} IN ${type} ${type === 'TXT' ? `( "${first}"\n  "${rest}" )` : target}`)
      .join('\n')}\n`,
  octodns: (file) =>
    recordsOf(file)
      .map(
        ({ name, type, target }) =>
          `${name}:\n  ttl: 300\n  type: ${type}\n  value: ${type === 'TXT' ? `'${value.replaceAll(';', '\\;')}'` : target}\n`,
      )
      .join(''),
  list: (file) =>
    `zone: d${file}.example.com\nrecords:\n${recordsOf(file)
      .map(
        ({ name, type, target }) =>
          `  - name: ${name}\n    type: ${type}\n    values:\n      - ${type === 'TXT' ? value : target}\n`,
      )
      .join('')}`,
  json: (file) =>
    JSON.stringify(
      {
        zone: `d${file}.example.com`,
        records: recordsOf(file).map(({ name, type, target }) => ({
          name,
          type,
          content: type === 'TXT' ? value : target,
        })),
      },
      null,
      2,
    ),
  other: (file) =>
    `service: app${file}\nreplicas: 3\nenv:\n${Array.from({ length: 60 }, (_, index) => `  KEY_${index}: value ${index}\n`).join('')}`,
}
const endings = { hcl: 'tf', zone: 'zone', octodns: 'yaml', list: 'yaml', json: 'json', other: 'yaml' }

function report(name, started, reading) {
  const seconds = (performance.now() - started) / 1000
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`${name}: ${seconds.toFixed(1)} s, ${memory} MB at most, ${reading}`)
}

try {
  for (let file = 0; file < files; file++) {
    const format = formats[file % formats.length]
    write(`team${file % 100}/${format}/d${file}.example.com.${endings[format]}`, writers[format](file))
  }
  const folder = folderTree(root)
  const reads = new Map()
  const read = (path) => {
    reads.set(path, (reads.get(path) ?? 0) + 1)
    return folder.read(path)
  }
  const counted = { ...folder, read }
  let started = performance.now()
  const { records, findings, opened } = await readTree(counted)
  report(
    'whole tree',
    started,
    `${opened} files, ${records.length} records, ${findings.length} findings, a file read ${Math.max(...reads.values())} times at most; goal 30 s, 600 MB`,
  )

  const git = (...args) =>
    execFileSync(
      'git',
      [
        '-C',
        root,
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@example.com',
        '-c',
        'gc.auto=0',
        '-c',
        'maintenance.auto=false',
        ...args,
      ],
      {
        stdio: 'ignore',
      },
    )
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  const path = 'team1/zone/d1.example.com.zone'
  write(path, `${writers.zone(1)}new._domainkey IN TXT "v=DKIM1; p="\n`)
  git('commit', '-q', '-a', '-m', 'head')
  // As a clone is.
  git('repack', '-a', '-d', '-q')
  started = performance.now()
  const counts = []
  for (const revision of ['HEAD~1', 'HEAD']) {
    const tree = gitTree(revision, { folder: root })
    counts.push((await readTree(tree, { touched: new Set([path]) })).records.length)
    tree.close()
  }
  report('one touched file, base and head', started, `${counts.join(' and ')} records; goal 3 s`)

  started = performance.now()
  const command = fileURLToPath(new URL('../apps/cli/bin/dkimkit.js', import.meta.url))
  const { stdout } = spawnSync(process.execPath, [command, 'diff', 'HEAD~1', 'HEAD'], { cwd: root, encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  console.log(`dkimkit diff of that change: ${seconds.toFixed(1)} s, ${stdout.split('\n', 1)[0]}; goal 3 s`)
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}
