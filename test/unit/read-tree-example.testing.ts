import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { SourceReading } from '@dkimkit/sources'
import { folderTree } from '../../packages/sources/src/tree/folder-tree.js'
import { readTree } from '../../packages/sources/src/tree/read-tree.js'

/** Makes the folder that an example lists, and reads it. A target that is not listed is a file outside. */
export async function readTreeExample(text: string): Promise<SourceReading> {
  const outside = mkdtempSync(join(tmpdir(), 'dkimkit-rules-'))
  try {
    const folder = join(outside, 'folder')
    for (const line of text.split('\n')) {
      const [, path = '', target, octets] = /^(\S+)(?: -> (\S+)| \((\d+) octets\))?$/.exec(line) ?? []
      if (path === '') throw new Error(`no line of a folder is written as ${line}`)
      if (target === undefined) writeZone(join(folder, path), Number(octets ?? 0))
      else makeLink(join(folder, path), target)
    }
    return await readTree(folderTree(folder))
  } finally {
    rmSync(outside, { recursive: true })
  }
}

/** A zone file of the zone that its name says, with comments up to its size. */
function writeZone(path: string, octets: number): void {
  const text = `$ORIGIN ${basename(path, '.zone')}.\ns1._domainkey CNAME s1.domainkey.mailer.test.\n`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text + `; ${'-'.repeat(97)}\n`.repeat(Math.max(0, octets - text.length) / 100))
}

function makeLink(path: string, target: string): void {
  const file = join(dirname(path), target)
  if (!existsSync(file)) writeZone(file, 0)
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}
