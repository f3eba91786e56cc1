import { describe, expect, it } from '@jest/globals'
import { nearestWord } from './nearest-word.js'

describe('nearestWord()', () => {
  const words = ['azure', 'cloudflare', 'google', 'route53', 'terraform:route53']

  it.each([
    ['route-53', 'route53'],
    ['Clouflare', 'cloudflare'],
    ['gogle', 'google'],
    ['terraform:route-53', 'terraform:route53'],
    ['', undefined],
    ['powerdns', undefined],
    ['x'.repeat(100_000), undefined],
  ])('takes %s for %s', (typed, word) => {
    expect(nearestWord(typed, words)).toBe(word)
  })
})
