import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Starts a server with a temporary folder, which goes when it does not come up. */
export async function inFolder<Server>(server: string, start: (folder: string) => Promise<Server>): Promise<Server> {
  for (let tried = 1; ; tried++) {
    const folder = await mkdtemp(join(tmpdir(), `dkimkit-${server}-`))
    try {
      return await start(folder)
    } catch (error) {
      await removeFolder(folder)
      // A port that was found free may be somebody else's a moment later.
      if (tried === 3 || !/address (?:already )?in use/i.test(String(error))) throw error
    }
  }
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** One file for each zone, by the zone's name. */
export interface ZoneFiles {
  readonly names: readonly string[]
  fileOf(zone: string): string
  write(zone: string, text: string): Promise<void>
}

/** Writes the zones into a folder. */
export async function writeZones(folder: string, zones: Readonly<Record<string, string>>): Promise<ZoneFiles> {
  const names = Object.keys(zones)
  const files: ZoneFiles = {
    names,
    fileOf(zone) {
      if (!names.includes(zone)) throw new Error(`no zone ${zone}: known are ${names.join(', ')}`)
      return join(folder, `${names.indexOf(zone)}.zone`)
    },
    write: (zone, text) => writeFile(files.fileOf(zone), `${text.trim()}\n`),
  }
  await Promise.all(Object.entries(zones).map(([zone, text]) => files.write(zone, text)))
  return files
}
