/**
 * Judges an RSA public exponent.
 *
 * `invalid`: no key pair has it. `unusual`: some verifiers refuse it, or it invites faults that 65537 forgives.
 */
export function judgeExponent(exponent: bigint, modulus: bigint): 'ok' | 'invalid' | 'unusual' {
  // RFC 8017 §3.1: between 3 and n - 1, and coprime to λ(n), which is even.
  if (exponent <= 1n || exponent % 2n === 0n || exponent >= modulus) return 'invalid'
  // Some verifiers keep the exponent in a signed 32-bit word.
  return exponent === 3n || exponent > 0x7fffffffn ? 'unusual' : 'ok'
}
