import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileProgram } from '../terraform/compile-program.js'
import { placeInMirror, writeMirrorSettings, writePlugin } from '../terraform/mirror.js'
import { knownProviders } from './known-providers.js'

/** Engines know the same provider by the address of their own registry. */
const REGISTRIES = ['registry.terraform.io', 'registry.opentofu.org']

/**
 * Puts the stand-ins into a filesystem mirror, each in the release that it stands for, so that an engine installs and
 * starts them as it does the real ones. Gives the path of a command line configuration for `TF_CLI_CONFIG_FILE`.
 */
export async function installStandIns(folder: string): Promise<string> {
  const code = join(folder, 'code')
  const main = await compileProgram(fileURLToPath(new URL('./serve-stand-in.ts', import.meta.url)), code)
  await copyFile(new URL('./schemas.json', import.meta.url), join(code, 'schemas.json'))
  const mirror = join(folder, 'mirror')
  for (const [name, { source, version }] of Object.entries(knownProviders)) {
    const script = `import(${JSON.stringify(pathToFileURL(main).href)}).then((it) => it.serveStandIn('${name}'))`
    for (const registry of REGISTRIES) {
      const plugin = `${source.split('/')[1]}_v${version}`
      await writePlugin(placeInMirror(mirror, `${registry}/${source}`, version), plugin, script)
    }
  }
  const settings = join(folder, 'mirror.tfrc')
  await writeMirrorSettings(settings, mirror)
  return settings
}
