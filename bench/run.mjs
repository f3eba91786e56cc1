// Runs the benches one after the other: they measure ratios, so nothing else should run. Usage: npm run bench [NAME…]
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2)
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs' && file !== 'soak.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}: known are ${known.join(', ')}`)
  process.exitCode = 2
} else {
  for (const name of wanted.length > 0 ? wanted : known) {
    console.log(`\n${name}`)
    const { status } = spawnSync(process.execPath, ['--expose-gc', `${folder}${name}.mjs`], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}
