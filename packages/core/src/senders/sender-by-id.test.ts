import { describe, expect, it } from '@jest/globals'
import { isConfirmed } from './is-confirmed.js'
import { senderById } from './sender-by-id.js'

describe('senderById()', () => {
  it('finds a service by its exact id', () => {
    expect(senderById('google-workspace')?.selectors).toEqual(['{selector}'])
    expect(senderById('Google-Workspace')).toBeUndefined()
    expect(senderById('constructor')).toBeUndefined()
  })

  it('follows a retired service to its successor', () => {
    const successor = senderById('mailchimp-k1')?.retired?.successor ?? ''
    expect(senderById(successor)?.id).toBe('mailchimp')
  })
})

describe('isConfirmed()', () => {
  it('is false for what is known from memory alone', () => {
    const confirmed = ['sendgrid', 'kit', 'proofpoint'].map((id) => {
      const sender = senderById(id)
      return sender && isConfirmed(sender)
    })
    expect(confirmed).toEqual([true, true, false])
  })
})
