import { quoteTxtValue } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { DkimRecord } from '../record/dkim-record.js'
import { TerraformResource } from '../seam.js'
import { keys, newStack, refusal, synthesize } from '../synth-stack.testing.js'
import { customZone } from './custom-zone.js'

const zone = customZone({
  name: 'example.com',
  write: ({ owner, type, value, ttl }) => ({
    type: 'acme_record',
    attributes: { host: owner, kind: type, data: quoteTxtValue(value), seconds: ttl ?? 60 },
  }),
})

describe('customZone()', () => {
  it('lays records out as it is told to', () => {
    const stack = newStack()
    new DkimRecord(stack, 'record', { zone, selector: 'mail', publicKey: keys.ed25519 ?? '' })
    expect(synthesize(stack).resources).toEqual({
      acme_record: {
        record: {
          host: 'mail._domainkey.example.com',
          kind: 'TXT',
          data: `"v=DKIM1; k=ed25519; p=${keys.ed25519}"`,
          seconds: 60,
        },
      },
    })
  })

  it('has its records judged all the same', () => {
    const stack = newStack()
    new DkimRecord(stack, 'record', { zone, selector: 'mail', value: 'v=DKIM1; k=rsa; p=MIIB' })
    expect(synthesize(stack).errors).toContain('stack/record')
  })

  it('keeps tokens', () => {
    const stack = newStack()
    const other = new TerraformResource(stack, 'other', { terraformResourceType: 'acme_key' })
    const value = `v=DKIM1; p=${other.getStringAttribute('public')}`
    new DkimRecord(stack, 'record', { zone, selector: 'mail', value })
    const data = synthesize(stack).resources.acme_record?.record?.data
    expect(data).toBe(`"v=DKIM1; p=$${'{acme_key.other.public}'}"`)
  })

  it('refuses a record outside of it', () => {
    const props = { zone, selector: 'mail', domain: 'example.org', value: 'v=DKIM1; p=' }
    expect(refusal(() => new DkimRecord(newStack(), 'record', props)).code).toBe('bad-record')
  })
})
