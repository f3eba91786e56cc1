import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { Spill } from './spill.js'

describe('Spill', () => {
  it.each([0, 1, 50, 1_000_000])('gives back all of it in order, %i characters in memory', (most) => {
    const spill = new Spill(most)
    expect(spill.empty).toBe(true)
    const texts = Array.from({ length: 20_000 }, (_, index) => `${index} é€😀,`)
    for (const text of texts) spill.add(text)
    expect(spill.empty).toBe(false)
    expect([...spill.drain()].join('')).toBe(texts.join(''))
  })

  it('leaves no file behind, not even while it is in use', () => {
    const spill = new Spill(10)
    for (let index = 0; index < 100; index++) spill.add('0123456789')
    expect(readdirSync(tmpdir()).filter((name) => /^dkimkit-[0-9a-f]{24}$/.test(name))).toEqual([])
    expect([...spill.drain()].join('')).toHaveLength(1000)
    expect([...spill.drain()]).toEqual([])
  })
})
