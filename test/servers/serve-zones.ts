import { type Daemon, startDaemon } from './daemon.js'
import type { RunningServer } from './name-server.js'
import { servesZone } from './probe.js'
import { removeFolder } from './zone-files.js'

export interface ServeOptions extends Pick<RunningServer, 'address' | 'port' | 'folder'> {
  readonly program: string
  readonly args: readonly string[]
  /** The names of the zones that it is to serve. */
  readonly zones: readonly string[]
}

/** Starts a server over zones that lie in its folder, and waits until it serves each. Rejects with what it wrote. */
export async function serveZones(options: ServeOptions): Promise<RunningServer & Pick<Daemon, 'ready'>> {
  const { program, args, address, port, folder, zones } = options
  const daemon = await startDaemon(program, args, folder)
  let stopped: Promise<void> | undefined

  async function stop(): Promise<void> {
    await daemon.kill()
    await removeFolder(folder)
  }

  try {
    for (const zone of zones) await daemon.ready(() => servesZone({ address, port }, zone))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    address,
    port,
    folder,
    pid: daemon.pid,
    get output() {
      return daemon.output
    },
    ready: (probe) => daemon.ready(probe),
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}
