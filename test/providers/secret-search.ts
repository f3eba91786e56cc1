import type { KeyObject } from 'node:crypto'

/** Octets of a window: long enough that no chance makes them, short enough to be in any part of a key. */
const WINDOW = 15

/**
 * Whether some octets hold a part of a private key: as they are, in hexadecimal, or in base64 (that of URLs too) at any
 * of its three alignments, folded or with escapes between.
 */
export function holdsSecret(octets: Buffer, key: KeyObject): boolean {
  const text = octets.toString('latin1')
  const dense = text
    .replace(/\\[nrt"]|["\s]/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
  const hex = text.replace(/[\s:]/g, '').toLowerCase()
  return secretNumbers(key).some((number) =>
    windowsOf(number).some(
      (window) =>
        octets.includes(window) ||
        hex.includes(window.toString('hex')) ||
        alignmentsOf(window).some((piece) => dense.includes(piece)),
    ),
  )
}

/** The numbers of a private key that the public one does not have. */
function secretNumbers(key: KeyObject): Buffer[] {
  const { d, p, q, dp, dq, qi } = key.export({ format: 'jwk' })
  return [d, p, q, dp, dq, qi].flatMap((number) => (number === undefined ? [] : [Buffer.from(number, 'base64url')]))
}

function windowsOf(number: Buffer): Buffer[] {
  const windows: Buffer[] = []
  for (let at = 0; at + WINDOW <= number.length; at += WINDOW) windows.push(number.subarray(at, at + WINDOW))
  return windows
}

/** The base64 of the window where it begins at each of the three places of a group, without what its neighbours share. */
function alignmentsOf(window: Buffer): string[] {
  return [0, 1, 2].map((skipped) => {
    const whole = window.subarray(skipped)
    return whole.subarray(0, whole.length - (whole.length % 3)).toString('base64')
  })
}
