import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { InOrder } from './in-order.js'

describe('InOrder', () => {
  it('gives things by their places, each as soon as all before it are there', () => {
    const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
    fc.assert(
      fc.property(places, (shuffled) => {
        const order = new InOrder<number>()
        const out: number[] = []
        for (const [index, place] of shuffled.entries()) {
          out.push(...order.add(place, place))
          const early = shuffled.slice(0, index + 1)
          const next = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((candidate) => !early.includes(candidate)) ?? 0
          expect(out).toEqual([0, 1, 2, 3, 4, 5, 6, 7].slice(0, next))
        }
      }),
    )
  })

  it('gives the rest in order when something never came', () => {
    const order = new InOrder<string>()
    expect(order.add(3, 'd')).toEqual([])
    expect(order.add(1, 'b')).toEqual([])
    expect(order.rest()).toEqual(['b', 'd'])
  })
})
