import { describe, expect, it } from '@jest/globals'
import { DkimError } from './error.js'

describe('DkimError', () => {
  it('carries a code, a message and a cause', () => {
    const cause = new Error('below')
    const error = new DkimError('bad-key', 'what was seen', { cause })
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'DkimError', code: 'bad-key', message: 'what was seen' })
    expect(error.cause).toBe(cause)
  })

  it('has no cause unless one is given', () => {
    expect('cause' in new DkimError('bad-key', '')).toBe(false)
  })

  it('names itself where it is printed', () => {
    expect(String(new DkimError('exists', 'x'))).toBe('DkimError: x')
  })
})
