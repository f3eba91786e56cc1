import { error, notice, practice, row, warning } from './row.js'

/** The keys of a set. */
export const keyCodes = {
  'key/shared': row(
    notice,
    'RFC 6376 §8.13',
    (a: { owners: string; count: number }) =>
      `${a.count} names hold one and the same key (${a.owners}): publish it once and let CNAME records point to it`,
  ),
  'key/common-factor': row(
    error,
    'Heninger et al. 2012',
    (a: { owners: string }) =>
      `the RSA modulus shares a factor with that of ${a.owners}: anybody can compute both private keys, make new ones`,
  ),
  'key/ed25519-alone': row(
    warning,
    'RFC 8463 §3',
    (a: { domain: string }) =>
      `${a.domain} signs with Ed25519 only: many receivers cannot verify that, sign with RSA as well`,
  ),
  'key/private-key-file': row(
    error,
    practice,
    (a: { form: string }) =>
      `this file holds a private key (${a.form}): remove it, from the history too, and make a new key`,
    { secret: true },
  ),
} as const
