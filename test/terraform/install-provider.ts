import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileProgram } from './compile-program.js'
import { placeInMirror, writeMirrorSettings, writePlugin } from './mirror.js'

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
  const source = fileURLToPath(new URL('./demo-main.ts', import.meta.url))
  const main = await compileProgram(source, join(folder, 'code'))
  const log = join(folder, 'processes')
  const program = await writePlugin(
    placeInMirror(join(folder, 'mirror'), 'example.test/demo/demo', '1.0.0'),
    'demo_v1.0.0',
    `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.pid + '\\n')
import(${JSON.stringify(pathToFileURL(main).href)})`,
  )
  const settings = join(folder, 'mirror.tfrc')
  await writeMirrorSettings(settings, join(folder, 'mirror'))
  return { program, settings, log }
}
