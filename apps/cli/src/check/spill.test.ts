import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { Spill } from './spill.js'

/** The files in the folder of the system that have such a name: those of other processes too, for a moment. */
function named(): string[] {
  const names = readdirSync(tmpdir()).filter((name) => /^dkimkit-[0-9a-f]{24}$/.test(name))
  return names.map((name) => join(tmpdir(), name))
}

describe('Spill', () => {
  it.each([0, 1, 50, 1_000_000])('gives back all of it in order, %i characters in memory', (most) => {
    const spill = new Spill(most)
    expect(spill.empty).toBe(true)
    const texts = Array.from({ length: 20_000 }, (_, index) => `${index} é€😀,`)
    for (const text of texts) spill.add(text)
    expect(spill.empty).toBe(false)
    expect([...spill.drain()].join('')).toBe(texts.join(''))
  })

  it('leaves no file behind, not even while it is in use', async () => {
    const before = named()
    const spill = new Spill(10)
    for (let index = 0; index < 100; index++) spill.add('0123456789')
    let left = named().filter((path) => !before.includes(path))
    for (let tried = 0; left.length > 0 && tried < 500; tried++) {
      await setTimeout(20)
      left = left.filter((path) => existsSync(path))
    }
    expect(left).toEqual([])
    expect([...spill.drain()].join('')).toHaveLength(1000)
    expect([...spill.drain()]).toEqual([])
  })
})
