import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a mirror holds a provider for this machine; `source` is its whole address. */
export function placeInMirror(mirror: string, source: string, version: string): string {
  const system = process.platform === 'darwin' ? 'darwin' : 'linux'
  const machine = process.arch === 'arm64' ? 'arm64' : 'amd64'
  return join(mirror, source, version, `${system}_${machine}`)
}

/** Writes a program that an engine can start as a provider: `script` is CommonJS. Gives its path. */
export async function writePlugin(place: string, name: string, script: string): Promise<string> {
  await mkdir(place, { recursive: true })
  const program = join(place, `terraform-provider-${name}`)
  await writeFile(program, `#!${process.execPath}\n${script}\n`)
  await chmod(program, 0o755)
  // the program has no extension, so the nearest package.json says how Node reads it
  await writeFile(join(place, 'package.json'), '{"type":"commonjs"}')
  return program
}

/** Writes a command line configuration that makes an engine look for providers in a mirror and nowhere else. */
export async function writeMirrorSettings(file: string, mirror: string): Promise<void> {
  await writeFile(file, `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`)
}
