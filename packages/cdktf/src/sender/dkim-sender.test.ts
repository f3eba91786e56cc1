import { senders } from '@dkimkit/core/senders'
import { describe, expect, it } from '@jest/globals'
import { TerraformResource } from '../seam.js'
import { newStack, refusal, synthStack } from '../synth-stack.testing.js'
import { Rfc2136Zone } from '../zone/rfc2136-zone.js'
import { DkimSender } from './dkim-sender.js'
import type { SenderVariables } from './sender-variables.js'

const zone = new Rfc2136Zone({ name: 'example.com' })
const sendgrid = { sel1: 's1', sel2: 's2', userId: '123', wl: 'wl1', mailHost: 'em1' }

describe('DkimSender', () => {
  it('declares the records of a mail service', () => {
    const { resources, errors } = synthStack((stack) => {
      new DkimSender(stack, 'news', { zone, service: 'sendgrid', variables: sendgrid, ttl: 300 })
    })
    expect(errors).toBe('')
    expect(Object.values(resources.dns_cname_record ?? {})).toEqual([
      { zone: 'example.com.', name: 'em1', ttl: 300, cname: 'u123.wl1.sendgrid.net.' },
      { zone: 'example.com.', name: 's1._domainkey', ttl: 300, cname: 's1.domainkey.u123.wl1.sendgrid.net.' },
      { zone: 'example.com.', name: 's2._domainkey', ttl: 300, cname: 's2.domainkey.u123.wl1.sendgrid.net.' },
    ])
  })

  it('leaves to their owner the records that a domain has only one of, and says so', () => {
    const variables = { domainDashed: 'example-com', tenantPrefix: 'contoso', partition: 'r' }
    const { resources, annotations } = synthStack((stack) => {
      new DkimSender(stack, 'office', { zone, service: 'microsoft365-dkim-mail-microsoft', variables })
    })
    expect(Object.keys(resources)).toEqual(['dns_cname_record'])
    expect(annotations.filter((text) => text.startsWith('stack/office info') && text.includes('v=spf1'))).toHaveLength(
      1,
    )
  })

  it('declares what not every customer publishes where that is asked for', () => {
    const variables = { ...sendgrid, linkHost: 'url1', linkZone: 'sendgrid.net' } as const
    const { resources } = synthStack((stack) => {
      new DkimSender(stack, 'news', {
        zone,
        service: 'sendgrid',
        variables,
        domain: 'mail.example.com',
        optional: true,
      })
    })
    expect(Object.values(resources.dns_cname_record ?? {}).map(({ name }) => name)).toContain('url1.mail')
  })

  it('names every variable that is missing or does not fit', () => {
    const variables = { ...sendgrid, userId: 'x', mailHost: undefined } as unknown as SenderVariables['sendgrid']
    const error = refusal(() => new DkimSender(newStack(), 'news', { zone, service: 'sendgrid', variables }))
    expect(error.code).toBe('bad-variable')
    expect(error.message).toMatch(/^\[stack\/news\] .*mailHost/)
  })

  it('refuses a variable that is known only at apply, and a service that nobody knows', () => {
    const stack = newStack()
    const other = new TerraformResource(stack, 'other', { terraformResourceType: 'acme_thing' })
    const variables = { ...sendgrid, userId: other.getStringAttribute('id') }
    expect(refusal(() => new DkimSender(stack, 'a', { zone, service: 'sendgrid', variables })).code).toBe(
      'bad-variable',
    )
    expect(refusal(() => new DkimSender(stack, 'b', { zone, service: 'nobody' as 'gandi' })).code).toBe('not-found')
  })

  it('knows every service that wants no variable', () => {
    const plain = senders.filter((sender) => Object.keys(sender.variables).length === 0)
    expect(plain.length).toBeGreaterThan(3)
    for (const { id } of plain) synthStack((stack) => new DkimSender(stack, 'sender', { zone, service: id as 'gandi' }))
  })

  it('has the types of its variables from the catalogue', () => {
    // @ts-expect-error userId is missing
    const missing: SenderVariables['sendgrid'] = { sel1: 's1', sel2: 's2', wl: 'wl1', mailHost: 'em1' }
    // @ts-expect-error there is no such service
    const unknown: SenderVariables['nobody'] | undefined = undefined
    expect([missing.sel1, unknown]).toEqual(['s1', undefined])
  })
})
