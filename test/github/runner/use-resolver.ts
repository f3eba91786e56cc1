import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Node for which the resolver of the system is another one. */
export interface NodeWithResolver {
  readonly node: string
  remove(): Promise<void>
}

/** Makes a program that starts Node where `/etc/resolv.conf` names this server, `[ADDRESS]:PORT`, and no other. */
export async function useResolver(server: string): Promise<NodeWithResolver> {
  const folder = await mkdtemp(join(tmpdir(), 'dkimkit-resolver-'))
  const node = join(folder, 'node')
  const settings = join(folder, 'resolv.conf')
  await writeFile(settings, `nameserver ${server}\n`)
  // A mount namespace takes no privilege and ends with its process. Not sh: dash drops names with a dash, as INPUT_FAIL-ON.
  const script = `mount --bind ${settings} /etc/resolv.conf && exec ${process.execPath} "$@"`
  await writeFile(node, `#!/bin/bash\nexec unshare -rm bash -c '${script}' bash "$@"\n`)
  await chmod(node, 0o755)
  return { node, remove: () => rm(folder, { recursive: true, force: true }) }
}
