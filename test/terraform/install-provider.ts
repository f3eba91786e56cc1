import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transform } from '@swc/core'

const HERE = dirname(fileURLToPath(import.meta.url))
const PLUGIN = pathToFileURL(join(HERE, '../../packages/terraform-plugin/dist/index.js')).href

/** The provider as it was put on disk. */
export interface InstalledProvider {
  /** The program that an engine starts. */
  readonly program: string
  /** A command line configuration that makes an engine look for providers here and nowhere else. */
  readonly settings: string
  /** A line for each process that was started: its number. */
  readonly log: string
}

/**
 * Puts the demo provider into a filesystem mirror, as `example.test/demo/demo` 1.0.0. Its sources are compiled there, the
 * package is used as it was built.
 */
export async function installProvider(folder: string): Promise<InstalledProvider> {
  const code = join(folder, 'code')
  await mkdir(code, { recursive: true })
  await writeFile(join(code, 'package.json'), '{"type":"module"}')
  for (const name of ['demo-provider', 'demo-legacy', 'demo-shapes']) {
    const { code: text } = await transform(await readFile(join(HERE, `${name}.ts`), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    })
    await writeFile(
      join(code, `${name}.js`),
      text.replace(/(['"])@dkimkit\/terraform-plugin\1/, JSON.stringify(PLUGIN)),
    )
  }
  const log = join(folder, 'processes')
  await writeFile(
    join(code, 'main.js'),
    `import { appendFileSync } from 'node:fs'
import { serve } from ${JSON.stringify(PLUGIN)}
import { demoProvider } from './demo-provider.js'
appendFileSync(${JSON.stringify(log)}, process.pid + '\\n')
await serve(demoProvider)
`,
  )

  const system = process.platform === 'darwin' ? 'darwin' : 'linux'
  const machine = process.arch === 'arm64' ? 'arm64' : 'amd64'
  const place = join(folder, `mirror/example.test/demo/demo/1.0.0/${system}_${machine}`)
  await mkdir(place, { recursive: true })
  const program = join(place, 'terraform-provider-demo_v1.0.0')
  await writeFile(
    program,
    `#!${process.execPath}\nimport(${JSON.stringify(pathToFileURL(join(code, 'main.js')).href)})\n`,
  )
  await chmod(program, 0o755)
  // the program has no extension, so the nearest package.json says how Node reads it
  await writeFile(join(place, 'package.json'), '{"type":"commonjs"}')

  const settings = join(folder, 'mirror.tfrc')
  await writeFile(
    settings,
    `provider_installation {\n  filesystem_mirror {\n    path = "${join(folder, 'mirror')}"\n  }\n}\n`,
  )
  return { program, settings, log }
}
