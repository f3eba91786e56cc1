import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { App, Testing } from 'cdktf'
import { DkimRecord } from '../record/dkim-record.js'
import { Lazy, TerraformResource, TerraformStack, Token } from '../seam.js'
import { keys, newStack, onlyAttributes, synthesize } from '../synth-stack.testing.js'
import { Route53Zone } from '../zone/route53-zone.js'
import { markLiteral } from './mark-literal.js'

const value = `v=DKIM1; k=rsa; p=${keys.rsa2048}`
const literal = { name: 'x', ttl: 60, values: ['y'], block: [{ a: null, b: true }] }
const isMarked = (attributes: object): boolean => {
  markLiteral(attributes)
  return 'resolve' in attributes
}

describe('markLiteral()', () => {
  it('shows in no listing of the attributes', () => {
    const attributes = structuredClone(literal)
    expect(isMarked(attributes)).toBe(true)
    expect(attributes).toEqual(literal)
    expect([Object.keys(attributes), JSON.stringify(attributes)]).toEqual([
      Object.keys(literal),
      JSON.stringify(literal),
    ])
  })

  it.each<[string, unknown]>([
    ['a text', Token.asString(Lazy.anyValue({ produce: () => 'x' }))],
    ['part of a text', `x-${Token.asString(Lazy.anyValue({ produce: () => 'x' }))}`],
    ['a number that is part of a text', `x-${Token.asNumber(Lazy.anyValue({ produce: () => 1 }))}`],
    ['a number', Token.asNumber(Lazy.anyValue({ produce: () => 1 }))],
    ['a list', Token.asList(Lazy.anyValue({ produce: () => ['x'] }))],
    ['a list of numbers', Token.asNumberList(Lazy.anyValue({ produce: () => [1] }))],
    ['a map', Token.asStringMap(Lazy.anyValue({ produce: () => ({}) }))],
    ['a value', Lazy.anyValue({ produce: () => 'x' })],
  ])('leaves attributes as they are where a token is %s', (_, token) => {
    expect(isMarked({ ...literal, token })).toBe(false)
    expect(isMarked({ ...literal, block: [{ deep: { token } }] })).toBe(false)
  })
})

describe('ZoneRecord', () => {
  const zone = new Route53Zone({ name: 'example.com', zoneId: 'Z0123456789' })

  it('is written as any resource with its attributes is', () => {
    const stack = newStack()
    new DkimRecord(stack, 'record', { zone, selector: 's1', value })
    const attributes = onlyAttributes(synthesize(stack)) as object
    const bare = newStack()
    const resource = new TerraformResource(bare, 'record', { terraformResourceType: 'aws_route53_record' })
    const { '//': _, ...given } = attributes as Record<string, unknown>
    for (const [name, set] of Object.entries(given)) resource.addOverride(name, set)
    expect(onlyAttributes(synthesize(bare))).toEqual(attributes)
  })

  it('takes an override of its stack', () => {
    const stack = newStack()
    const record = new DkimRecord(stack, 'record', { zone, selector: 's1', value })
    stack.addOverride(`resource.aws_route53_record.${record.friendlyUniqueId}.ttl`, 77)
    const written = JSON.parse(Testing.synth(stack)).resource.aws_route53_record.record
    expect([written.ttl, written.zone_id]).toEqual([77, 'Z0123456789'])
  })

  it.each<[string, (zone: TerraformResource) => string]>([
    ['a text', (hosted) => hosted.getStringAttribute('zone_id')],
    ['a number in a text', (hosted) => `${hosted.getNumberAttribute('zone_id')}`],
  ])('finds the zone of another stack, whose id is %s', (_, idOf) => {
    const outdir = mkdtempSync(join(tmpdir(), 'dkimkit-stacks-'))
    try {
      const app = new App({ outdir, skipValidation: true })
      const hosted = new TerraformResource(new TerraformStack(app, 'zones'), 'zone', {
        terraformResourceType: 'aws_route53_zone',
      })
      const other = new Route53Zone({ name: 'example.com', zoneId: idOf(hosted) })
      new DkimRecord(new TerraformStack(app, 'records'), 'record', { zone: other, selector: 's1', value })
      app.synth()
      const { resource, data } = JSON.parse(readFileSync(join(outdir, 'stacks/records/cdk.tf.json'), 'utf8'))
      expect(resource.aws_route53_record.record.zone_id).toMatch(
        /^\$\{data\.terraform_remote_state\..*aws_route53_zone/,
      )
      expect(Object.keys(data)).toEqual(['terraform_remote_state'])
    } finally {
      rmSync(outdir, { recursive: true })
    }
  })
})
