import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatFinding } from '../../finding.js'
import { fillKeys, keys } from '../../testing/vector-keys.testing.js'
import { judgePrivateKeyFile } from './private-key-file.js'

const identity = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

describe('judgePrivateKeyFile()', () => {
  it.each([
    ['{private-pem}', 'PKCS#8 PEM', 1, 1],
    ['# a comment\r\n\r\n  {private-pem}', 'PKCS#8 PEM', 3, 3],
    ['{"key": "-----BEGIN RSA PRIVATE KEY-----\\n{private-pkcs1}"}', 'RSA PEM', 1, 10],
    ['key: |\n  -----BEGIN PRIVATE KEY-----\n  {private-pkcs8}', 'PKCS#8 PEM', 2, 3],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n{private-pkcs1}',
      'RSA PEM',
      1,
      1,
    ],
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----\r\n{private-encrypted}', 'ENCRYPTED PEM', 1, 1],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\n{private-openssh}', 'OPENSSH PEM', 1, 1],
    ['-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n{private-pkcs8}', 'PKCS#8 PEM', 2, 1],
    ['It begins with -----BEGIN PRIVATE KEY-----.\n{private-pem}', 'PKCS#8 PEM', 2, 1],
    [ec.export({ type: 'sec1', format: 'pem' }).toString(), 'EC PEM', 1, 1],
    [`# created: 2026-11-20\n${identity}\n`, 'age identity', 2, 1],
  ])('finds the key in %j', (text, form, line, column) => {
    expect(judgePrivateKeyFile(fillKeys(text), 'keys/a')).toEqual([
      { code: 'key/private-key-file', severity: 'error', args: { form }, at: { file: 'keys/a', line, column } },
    ])
  })

  it.each([
    '',
    '-----BEGIN PUBLIC KEY-----',
    '-----BEGIN PRIVATE KEY-----',
    'A key file begins with `-----BEGIN PRIVATE KEY-----` and is never shown to anybody at all.',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B…\n-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\n(paste it here)\n-----END PRIVATE KEY-----',
    '-----BEGIN CERTIFICATE-----',
    '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl',
    'age-encryption.org/v1\n-> X25519 AAAA',
    '----BEGIN PRIVATE KEY----',
    'a PRIVATE KEY file',
    'AGE-SECRET-KEY-1',
    `the identity is ${identity.slice(0, 30)}`,
    'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
  ])('finds none in %j', (text) => {
    expect(judgePrivateKeyFile(text, 'a')).toEqual([])
  })

  it.each([
    ['PKCS#8 DER', 'private-pkcs8'],
    ['PKCS#1 DER', 'private-pkcs1'],
    ['SEC1 DER', 'private-sec1'],
    ['encrypted PKCS#8 DER', 'private-encrypted'],
    ['PKCS#8 DER', 'private-ed25519-pkcs8'],
  ])('finds the octets of a key: %s of %s', (form, name) => {
    expect(judgePrivateKeyFile(Buffer.from(keys[name] ?? '', 'base64'), 'a.der')).toMatchObject([
      { args: { form }, at: { file: 'a.der', line: 1, column: 1 } },
    ])
  })

  it.each([
    ['a public key', Buffer.from(keys.rsa2048 ?? '', 'base64')],
    ['a certificate', Buffer.from(keys.certificate ?? '', 'base64')],
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('0.0.0.0')],
  ])('finds no key in the octets of %s', (_, octets) => {
    expect(judgePrivateKeyFile(octets, 'a')).toEqual([])
  })

  it('reads octets as text too', () => {
    expect(judgePrivateKeyFile(Buffer.from(keys['private-pem'] ?? ''), 'a')).toHaveLength(1)
  })

  it('quotes nothing of the key', () => {
    const [finding] = judgePrivateKeyFile(`x\n${keys['private-pem']}`, 'a')
    const shown = JSON.stringify(finding) + (finding ? formatFinding(finding) : '')
    for (const line of keys['private-pem']?.split('\n') ?? []) if (line) expect(shown).not.toContain(line.slice(0, 12))
    expect(JSON.stringify(judgePrivateKeyFile(identity, 'a'))).not.toContain(identity.slice(0, 24))
  })

  it('gives one finding at most, on any text', () => {
    const piece = fc.constantFrom('-----BEGIN ', 'RSA ', 'PRIVATE KEY-----', '\n', identity, 'x')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 10 }), (pieces) => {
        expect(judgePrivateKeyFile(pieces.join(''), 'a').length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('reads megabytes of nearly armour at once', () => {
    const start = process.cpuUsage()
    judgePrivateKeyFile('-----BEGIN '.repeat(100_000), 'a')
    judgePrivateKeyFile('-----BEGIN PRIVATE KEY-----'.repeat(100_000), 'a')
    judgePrivateKeyFile(`-----BEGIN PRIVATE KEY-----${'\\n'.repeat(1_000_000)}`, 'a')
    judgePrivateKeyFile('AGE-SECRET-KEY-1'.repeat(60_000), 'a')
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})
