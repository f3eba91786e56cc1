// Builds the sources of @dkimkit/cdktf against cdktn: compiled with its types, then the one file that names the CDK is
// made to name this one.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const seam = /^seam\.(?:js|d\.ts)$/

run('npx', ['tsc', '-b', 'tsconfig.json', 'tsconfig.cjs.json'])
for (const format of ['esm', 'cjs']) {
  const folder = join(here, 'dist', format)
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.(?:js|d\.ts)$/.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    const written = (seam.test(file) ? text.replace(/(['"])cdktf\1/g, '$1cdktn$1') : text).replaceAll(
      '@dkimkit/cdktf',
      '@dkimkit/cdktn',
    )
    if (/['"]cdktf['"]/.test(written)) throw new Error(`${file} names cdktf: only the seam may`)
    if (written !== text) writeFileSync(join(folder, file), written)
  }
}
run(process.execPath, [join(here, '../../scripts/mark-commonjs.mjs'), 'dist/cjs'])

function run(command, args) {
  execFileSync(command, args, { cwd: here, stdio: 'inherit' })
}
