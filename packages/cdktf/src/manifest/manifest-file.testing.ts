import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'dkimkit-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A manifest in a file of its own. */
export function writeManifestFile(text: string): string {
  const file = join(mkdtempSync(join(folder, 'manifest-')), 'dkim.yaml')
  writeFileSync(file, text)
  return file
}

/** The entry of a domain with an Ed25519 selector, and whatever else. */
export function domainText(name: string, zone: string, selectors: readonly string[], more = ''): string {
  const lines = selectors.map(
    (selector) =>
      `          ${selector}: { algorithm: ed25519, publicKey: 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=, state: pending, since: { pending: 2026-01-01 } }`,
  )
  const zoneLine = zone === '' ? '' : `    zone: ${zone}\n`
  const streams = selectors.length > 0 ? `    streams:\n      mail:\n        selectors:\n${lines.join('\n')}\n` : ''
  return `  ${name}:\n${zoneLine}${streams}${more}`
}

export function manifestText(...domains: readonly string[]): string {
  return `version: 1\ndefaults: { ttl: 10m }\ndomains:\n${domains.join('')}`
}
