import { describe, expect, it } from '@jest/globals'
import { joinPairs, productLevels } from './product-tree.js'

describe('productLevels()', () => {
  it('ends with the product, and passes a last one without a partner up as it is', () => {
    expect(productLevels([2n, 3n, 5n, 7n, 11n])).toEqual([[2n, 3n, 5n, 7n, 11n], [6n, 35n, 11n], [210n, 11n], [2310n]])
  })

  it('stops at a height', () => {
    expect(productLevels([2n, 3n, 5n, 7n, 11n], 1)).toEqual([
      [2n, 3n, 5n, 7n, 11n],
      [6n, 35n, 11n],
    ])
    expect(productLevels([2n, 3n], 0)).toEqual([[2n, 3n]])
  })

  it('has one level for one number, and for none', () => {
    expect(productLevels([7n])).toEqual([[7n]])
    expect(productLevels([])).toEqual([[]])
  })
})

describe('joinPairs()', () => {
  it('hands over the index of the left one', () => {
    expect(joinPairs(['a', 'b', 'c', 'd', 'e'], (left, right, index) => `${index}${left}${right}`)).toEqual([
      '0ab',
      '2cd',
      'e',
    ])
  })
})
