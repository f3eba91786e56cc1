import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { makeCertificate } from './certificate.js'
import { objectId, tagged } from './der.js'

describe('makeCertificate()', () => {
  const now = Date.UTC(2026, 0, 31, 23, 59, 59)
  const made = makeCertificate(now)
  const certificate = new X509Certificate(made.der)

  it('is what an engine asks for: for localhost, its own authority, P-256', () => {
    expect(certificate.subjectAltName).toBe('DNS:localhost')
    expect(certificate.checkHost('localhost')).toBe('localhost')
    expect(certificate.ca).toBe(true)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1'])
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.checkIssued(certificate)).toBe(true)
  })

  it('lives from a day before to a month after', () => {
    expect(new Date(certificate.validFrom).toISOString()).toBe('2026-01-30T23:59:59.000Z')
    expect(new Date(certificate.validTo).toISOString()).toBe('2026-03-02T23:59:59.000Z')
  })

  it('is new each time, also as PEM', () => {
    const other = makeCertificate(now)
    expect(other.der.equals(made.der)).toBe(false)
    expect(new X509Certificate(other.pem).serialNumber).not.toBe(certificate.serialNumber)
    expect(new X509Certificate(made.pem).raw.equals(made.der)).toBe(true)
  })
})

describe('DER', () => {
  it.each([
    [0, '0400'],
    [127, '047f'],
    [128, '048180'],
    [255, '0481ff'],
    [256, '04820100'],
    [65535, '0482ffff'],
  ])('writes the length %d', (length, head) => {
    expect(
      tagged(4, Buffer.alloc(length))
        .subarray(0, head.length / 2)
        .toString('hex'),
    ).toBe(head)
  })

  it('writes an object identifier', () => {
    expect(objectId('1.2.840.10045.4.3.2').toString('hex')).toBe('06082a8648ce3d040302')
  })
})
