import { describe, expect, it } from '@jest/globals'
import { Window } from './window.js'

describe('Window', () => {
  it('grows by one an answer until the first loss, then by one a window', () => {
    const window = new Window(1000)
    for (let i = 0; i < 68; i++) window.grow(100)
    expect(window.size).toBe(100)
    window.shrink(10, 20)
    expect(window.size).toBe(50)
    for (let i = 0; i < 50; i++) window.grow(50)
    expect(window.size).toBeGreaterThan(50.9)
    expect(window.size).toBeLessThan(51.1)
  })

  it('counts the losses of one moment once', () => {
    const window = new Window(1000)
    for (let i = 0; i < 168; i++) window.grow(200)
    for (let i = 0; i < 50; i++) window.shrink(10, 20)
    expect(window.size).toBe(100)
    window.shrink(21, 30)
    expect(window.size).toBe(50)
  })

  it('stays between 16 and what the budget allows, and does not grow when nobody fills it', () => {
    const window = new Window(40)
    for (let i = 0; i < 100; i++) window.grow(3)
    expect(window.size).toBe(32)
    for (let i = 0; i < 100; i++) window.grow(40)
    expect(window.size).toBe(40)
    for (let i = 0; i < 10; i++) window.shrink(i * 10, i * 10)
    expect(window.size).toBe(16)
    const small = new Window(4)
    small.shrink(0, 0)
    expect(small.size).toBe(4)
  })
})
