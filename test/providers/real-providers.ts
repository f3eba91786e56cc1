import { existsSync } from 'node:fs'
import { type Engine, openWorkspace } from '../terraform/engine.js'
import { knownProviders } from './known-providers.js'
import { writeConfiguration } from './run-twice.js'

/**
 * The environment in which an engine installs the real providers; `undefined` where they are not to be had.
 *
 * They come by the user's own command line configuration, where `TF_CLI_CONFIG_FILE` names a file that is there, or from
 * the engine's registry where `DKIMKIT_REAL_PROVIDERS=registry` asks for it.
 */
export async function findRealProviders(
  engine: Engine,
  names: readonly string[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const { TF_CLI_CONFIG_FILE: settings = '', DKIMKIT_REAL_PROVIDERS: wanted } = process.env
  if (!existsSync(settings) && wanted !== 'registry') return undefined
  const env: Record<string, string> = existsSync(settings) ? { TF_CLI_CONFIG_FILE: settings } : {}
  const workspace = await openWorkspace(engine, env)
  try {
    await writeConfiguration(workspace, requiredVersions(names))
    const { code } = await workspace.run(['init'])
    return code === 0 ? env : undefined
  } finally {
    await workspace.remove()
  }
}

/** Asks for the releases that were looked at, so that no newer one is run unawares. */
export function requiredVersions(names: readonly string[]): object {
  const required = names.flatMap((name) => {
    const known = knownProviders[name]
    return known ? [[known.source.split('/')[1], { source: known.source, version: known.version }]] : []
  })
  return { terraform: { required_providers: Object.fromEntries(required) } }
}
