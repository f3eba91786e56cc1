import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

const folder = new URL('golden/', import.meta.url)

/**
 * Compares a comment with the one that is kept, but for addresses, ports and the time. `DKIMKIT_GOLDEN=write` keeps what
 * came: look at it before you keep it.
 */
export function expectGolden(name: string, comment: string | undefined): void {
  const settled = `${comment}\n`
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.test')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:53')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '2026-11-20 12:00 UTC')
    .replace(/\d{4}-\d\d-\d\d : milestone, \d{4}-\d\d-\d\d/g, '2026-11-20 : milestone, 2026-11-20')
    .replace(/\bfor \d+ days\b/g, 'for 97 days')
    .replace(/\b\d+ (?:hours|days) ago\b/g, '2 days ago')
  const file = new URL(`${name}.md`, folder)
  if (process.env.DKIMKIT_GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, settled)
  }
  expect(settled).toBe(readFileSync(file, 'utf8'))
}
