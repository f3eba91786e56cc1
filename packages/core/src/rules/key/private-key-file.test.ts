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
    ['{"key": "-----BEGIN RSA PRIVATE KEY-----\\nMII"}', 'RSA PEM', 1, 10],
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----', 'ENCRYPTED PEM', 1, 1],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'OPENSSH PEM', 1, 1],
    ['-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----', 'PKCS#8 PEM', 2, 1],
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
    const start = performance.now()
    judgePrivateKeyFile('-----BEGIN '.repeat(100_000), 'a')
    judgePrivateKeyFile('AGE-SECRET-KEY-1'.repeat(60_000), 'a')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
