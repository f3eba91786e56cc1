import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { editDistance } from './edit-distance.js'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 })

describe('editDistance()', () => {
  it.each([
    ['dkim', 'dkim', 0],
    ['sengrid', 'sendgrid', 1],
    ['dikm', 'dkim', 1],
    ['onmircosfot', 'onmicrosoft', 2],
    ['brevo', 'bravos', 2],
    ['zendesk', 'freshdesk', undefined],
    ['dkim1', 'dkim2', undefined],
    ['mlsend', 'mlsend2', undefined],
  ])('counts %s to %s as %s', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits)
  })

  it('is symmetric and zero for equal words only', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6))
        expect(editDistance(a, b, 6) === 0).toBe(a === b)
      }),
    )
  })

  it('agrees with a smaller limit wherever that still reaches', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const edits = editDistance(a, b, 6) ?? 7
        expect(editDistance(a, b, limit)).toBe(edits <= limit ? edits : undefined)
      }),
    )
  })
})
