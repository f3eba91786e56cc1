import { describe, expect, it } from '@jest/globals'
import { detectFormat } from './detect-format.js'

describe('detectFormat()', () => {
  it.each([
    ['{"records": []}', 'json'],
    ['\ufeff\r\n [1]', 'json'],
    ['$ORIGIN example.com.\n', 'zone'],
    ['; a comment\n\n$ttl 1h\n', 'zone'],
    ['  $INCLUDE keys.db\n', 'zone'],
    ['s1._domainkey IN TXT "v=DKIM1; p="', 'zone'],
    ['s1._domainkey.example.com.\t3600\tIN\tTXT\t"v=DKIM1; p="', 'zone'],
    ['s1._domainkey 1h TXT "v=DKIM1; p="', 'zone'],
    ['s1._domainkey 1h30m IN TXT "v=DKIM1; p="', 'zone'],
    ['s1._domainkey in 1h txt "v=DKIM1; p="', 'zone'],
    ['@ IN SOA ns hostmaster 1 2 3 4 5', 'zone'],
    ['; the name before\n\tNS ns.example.net.', 'zone'],
    ['; <<>> dig\n;; ANSWER SECTION:\r\ns1._domainkey.example.com. 300 IN CNAME s1.example.net.\r\n', 'zone'],
    ['v=DKIM1; p=', undefined],
    ['s1._domainkey.example.com\tv=DKIM1; p=', undefined],
    ['v=DKIM1; k=rsa; n=see TXT; p=', undefined],
    ['$ORIGINAL 1', undefined],
    ['s1\n\n\nTXT x', undefined],
    ['s1 IN TXTS x', undefined],
    ['', undefined],
    [' \n', undefined],
  ])('takes %j for %s', (text, format) => {
    expect(detectFormat(text)).toBe(format)
  })

  it.each<[string, string]>([
    ['empty lines', `a${'\n'.repeat(1_000_000)}b`],
    ['blanks', `a${' '.repeat(1_000_000)}b`],
    ['digits', `a ${'1'.repeat(1_000_000)}!`],
    ['digits and units', `a ${'1h'.repeat(500_000)}!`],
    ['letters', 'a'.repeat(1_000_000)],
    ['tabs on lines', 'a\t\n'.repeat(300_000)],
  ])('reads a megabyte of %s at once', (_, text) => {
    const start = process.cpuUsage()
    expect(detectFormat(text)).toBeUndefined()
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})
