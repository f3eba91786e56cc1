import type { DeclaredRecord, Finding } from '@dkimkit/core'
import { folderTree, type ReadTreeOptions, readTree, type TreeReading } from '@dkimkit/sources'
import { dropIgnoredKeys } from './drop-ignored-keys.js'

/** Reads a folder, its places told from the path that it was given by. */
export async function readFolder(folder: string, given: string, options: ReadTreeOptions): Promise<TreeReading> {
  const prefix = prefixOf(given)
  const reading = await readTree(folderTree(folder), options)
  return {
    ...reading,
    records: reading.records.map((record) => withPrefix(record, prefix)),
    findings: (await dropIgnoredKeys(reading.findings, folder)).map((finding) => withPrefix(finding, prefix)),
  }
}

/** `./zones/` and `zones` are one folder. */
function prefixOf(given: string): string {
  const plain = given.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
  if (plain === '' || plain === '.') return given.startsWith('/') ? '/' : ''
  return `${plain}/`
}

function withPrefix<T extends DeclaredRecord | Finding>(item: T, prefix: string): T {
  return item.at && prefix !== '' ? { ...item, at: { ...item.at, file: prefix + item.at.file } } : item
}
