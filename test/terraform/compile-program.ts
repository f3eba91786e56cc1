import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from '@swc/core'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/**
 * Compiles a source of the tests, and all that it imports of them, into a folder, so that a plain Node can run it; the
 * packages are used as they were built. Gives the path of the compiled file.
 */
export async function compileProgram(source: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await symlink(MODULES, join(folder, 'node_modules'))
  const base = dirname(source)
  const seen = new Set<string>()

  async function compile(file: string): Promise<void> {
    if (seen.has(file)) return
    seen.add(file)
    const { code } = await transform(await readFile(file, 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    })
    const target = targetOf(file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, code)
    const imported = [...code.matchAll(/from ['"](\.{1,2}\/[^'"]+)\.js['"]/g)]
    await Promise.all(imported.map(([, path]) => compile(join(dirname(file), `${path}.ts`))))
  }
  function targetOf(file: string): string {
    return join(folder, relative(base, file)).replace(/\.ts$/, '.js')
  }

  await compile(source)
  return targetOf(source)
}
