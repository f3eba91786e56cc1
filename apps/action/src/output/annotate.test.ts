import { findingOf } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { annotationsOf } from './annotate.js'

describe('annotationsOf()', () => {
  it('gives ten of each level, those with a line first', () => {
    const revoked = (index: number) =>
      findingOf('record/key-revoked', {}, { at: { file: `f${index}`, line: 1, column: 1 } })
    const placeless = findingOf('record/key-revoked', {})
    const missing = Array.from({ length: 12 }, () => findingOf('record/flag-testing', {} as never))
    const lines = annotationsOf([placeless, ...Array.from({ length: 12 }, (_, index) => revoked(index)), ...missing])
      .trim()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::notice file=f')).length).toBe(10)
    expect(lines.filter((line) => line.startsWith('::warning')).length).toBe(10)
    expect(lines.length).toBe(20)
  })
})
