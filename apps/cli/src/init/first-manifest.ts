import type { DkimPublicKey, KeyType } from '@dkimkit/core'
import type { Answers } from './answers.js'

/** A selector of a first manifest: just made, not yet published. */
export interface FirstSelector {
  readonly selector: string
  readonly type: KeyType
  readonly key: DkimPublicKey
}

/** The text of a first manifest. Every value that comes here was parsed, so none needs quoting. */
export function formatFirstManifest(answers: Answers, selectors: readonly FirstSelector[], now: Date): string {
  const made = `${now.toISOString().slice(0, 19)}Z`
  const { domain, stream, key, keystore, recipients, zone, every } = answers
  const store =
    keystore === 'age'
      ? `age: { recipients: [${recipients.join(', ')}], directory: keys }`
      : 'file: { directory: keys }'
  return [
    '# yaml-language-server: $schema=https://unpkg.com/@dkimkit/manifest/schema/dkim.schema.json',
    '# The DKIM selectors of your domains: public halves, states and dates. Private keys are in the keystore, never here.',
    'version: 1',
    'defaults:',
    `  key: ${key}`,
    '  ttl: 1h',
    `  rotation: { every: ${every}, lead: 14d, overlap: 14d, tombstone: 30d, standby: true }`,
    `keystore: { ${store} }`,
    'domains:',
    `  ${domain}:`,
    ...(zone === '' ? [] : [`    zone: ${zone}`]),
    '    streams:',
    `      ${stream}:`,
    '        selectors:',
    ...selectors.flatMap(({ selector, type, key: { publicKey } }) => [
      `          ${selector}:`,
      `            algorithm: ${type}`,
      `            publicKey: ${publicKey}`,
      '            state: pending # then published, active, retiring, revoked',
      `            since: { pending: ${made} }`,
    ]),
    '',
  ].join('\n')
}
