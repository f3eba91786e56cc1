// Cold start: `dkimkit --version` and `dkimkit help` against `node -e 0`, in turn. Usage: node bench/start.mjs [rounds, 31]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const rounds = Number(process.argv[2] ?? 31)
const bin = fileURLToPath(new URL('../apps/cli/bin/dkimkit.js', import.meta.url))
const commands = {
  'node -e 0': ['-e', '0'],
  '--version': [bin, '--version'],
  help: [bin, 'help'],
  lint: [bin, 'lint', '/dev/null'],
}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))

for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now()
    spawnSync(process.execPath, args)
    times[name].push(performance.now() - started)
  }
}
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const base = median(times['node -e 0'])
for (const [name, list] of Object.entries(times))
  console.log(`${name}: ${median(list).toFixed(1)} ms, ratio ${(median(list) / base).toFixed(2)}`)
