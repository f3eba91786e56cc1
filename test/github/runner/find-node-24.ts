import { execFileSync } from 'node:child_process'
import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../node_modules/.cache/node24', import.meta.url))
const version = '24.9.0'

/** The Node that GitHub's runner starts: this one where it is a 24, else one from npm, kept with the packages. */
export async function findNode24(): Promise<string> {
  if (process.versions.node.startsWith('24.')) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const program = join(folder, 'node_modules', name, 'bin/node')
  const isHere = await access(program).then(
    () => true,
    () => false,
  )
  if (!isHere) {
    await mkdir(folder, { recursive: true })
    execFileSync('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--silent',
      `${name}@${version}`,
    ])
  }
  return program
}
