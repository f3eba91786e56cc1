import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isKeyRecord } from './is-key-record.js'

describe('isKeyRecord()', () => {
  it.each(['v=DKIM1; p=', 'p=AB', 'k=rsa;p=AB', 'v=dkim1; p=AB', 'p=AB; v=DKIM1', ' v = DKIM1 ; p = AB '])(
    'takes %j',
    (value) => {
      expect(isKeyRecord(value)).toBe(true)
    },
  )

  it.each(['', 'hello', 'v=DKIM1', 'v=DMARC1; p=none', 'v=spf1 -all', 'P=AB', 'v=DKIM1; k=rsa'])(
    'refuses %j',
    (value) => {
      expect(isKeyRecord(value)).toBe(false)
    },
  )

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('v', 'p', '=', ';', ' ', 'D', '\n') }),
        (value) => void isKeyRecord(value),
      ),
    )
  })
})
