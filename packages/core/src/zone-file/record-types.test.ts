import { describe, expect, it } from '@jest/globals'
import { readType } from './record-types.js'

describe('readType()', () => {
  it.each([
    ['TYPE1', 'A'],
    ['TYPE5', 'CNAME'],
    ['TYPE16', 'TXT'],
    ['TYPE27', 'GPOS'],
    ['TYPE28', 'AAAA'],
    ['TYPE33', 'SRV'],
    ['TYPE43', 'DS'],
    ['TYPE49', 'DHCID'],
    ['TYPE52', 'TLSA'],
    ['TYPE65', 'HTTPS'],
    ['TYPE99', 'SPF'],
    ['TYPE109', 'EUI64'],
    ['TYPE257', 'CAA'],
    ['TYPE32769', 'DLV'],
    ['type00016', 'TXT'],
    ['TYPE65280', 'TYPE65280'],
    ['txt', 'TXT'],
    ['nsap-ptr', 'NSAP-PTR'],
  ])('reads %s', (word, type) => {
    expect(readType(word)).toEqual({ type, known: true })
  })

  it.each(['ALIAS', 'TYPE65536', 'TYPE', 'constructor'])('does not know %s', (word) => {
    expect(readType(word)).toEqual({ type: word.toUpperCase(), known: false })
  })

  it.each(['', '1', 'v=DKIM1', 'ıN', 'A\n', 'a.b', 'x'.repeat(33)])('refuses %j', (word) => {
    expect(readType(word)).toBeUndefined()
  })
})
