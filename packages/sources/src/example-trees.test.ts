import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { folderTree } from './tree/folder-tree.js'
import { readTree } from './tree/read-tree.js'

const root = fileURLToPath(new URL('../vectors/trees/', import.meta.url))
const names = readdirSync(root).filter((name) => !name.endsWith('.json'))

/** A long value by its beginning, its end and its length. */
function shorten(value: string): string {
  return value.length > 48 ? `${value.slice(0, 24)}…${value.slice(-8)} (${value.length})` : value
}

describe('readTree()', () => {
  it.each(names)('reads the example tree %s', async (name) => {
    const { records, findings, manifests } = await readTree(folderTree(root + name))
    expect({
      records: records.map(
        ({ at, format, owner, ttl, type, value }) =>
          `${at?.file}:${at?.line}:${at?.column} ${format} ${owner} ${ttl ?? '-'} ${type} ${shorten(value)}`,
      ),
      findings: findings.map(
        ({ at, code, args }) => `${at?.file}:${at?.line} ${code} ${Object.values(args).join(' | ')}`,
      ),
      manifests,
    }).toEqual(JSON.parse(readFileSync(`${root}${name}.json`, 'utf8')))
  })
})
