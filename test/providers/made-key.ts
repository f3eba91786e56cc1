import { smallResidues } from '@dkimkit/core'

/** What stands before the modulus of a public key of that many bits (RFC 5280 §4.1, RFC 8017 §A.1.1), and after it. */
const HEADS = {
  2048: '30820122300d06092a864886f70d01010105000382010f003082010a0282010100',
  4096: '30820222300d06092a864886f70d01010105000382020f003082020a0282020100',
} as const
const EXPONENT = '0203010001'

/** A public key of a test, in base64: of the form and length of a real one, with a made-up modulus that no rule faults. */
export function madeKey(bits: keyof typeof HEADS): string {
  const octets = Buffer.alloc(bits / 8, 'modulus of no key')
  octets[0] = 0xc5
  octets[octets.length - 1] = 0x35
  for (let turn = 0; smallResidues(octets).some((residue) => residue === 0); turn++) octets.writeUInt32BE(turn, 4)
  return Buffer.from(HEADS[bits] + octets.toString('hex') + EXPONENT, 'hex').toString('base64')
}
