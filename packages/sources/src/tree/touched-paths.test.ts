import { describe, expect, it } from '@jest/globals'
import { readTree } from './read-tree.js'
import { subTree } from './sub-tree.js'
import { touchedPaths } from './touched-paths.js'
import { textTree } from './tree.js'

describe('touchedPaths()', () => {
  const file = (path: string, id?: string) => ({ path, size: 1, ...(id === undefined ? {} : { id }) })

  it('gives what came, went or has another content', () => {
    const base = [file('same', '1'), file('changed', '2'), file('gone', '3')]
    const head = [file('same', '1'), file('changed', '4'), file('come', '3')]
    expect([...touchedPaths(base, head)].sort()).toEqual(['changed', 'come', 'gone'])
    expect([...touchedPaths(base, base)]).toEqual([])
  })

  it('takes a file without an id for another one', () => {
    expect([...touchedPaths([file('a')], [file('a')])]).toEqual(['a'])
  })
})

describe('subTree()', () => {
  it('reads a folder as if it stood alone', async () => {
    const zone = '$ORIGIN example.com.\ns._domainkey IN TXT "v=DKIM1; p="\n'
    const tree = subTree(textTree({ 'a/b.zone': zone, 'ab/c.zone': zone, 'a.zone': zone }), 'a')
    const { records } = await readTree(tree)
    expect(records.map(({ at }) => at?.file)).toEqual(['b.zone'])
  })
})

describe('readTree() of what a change touches', () => {
  const zone = (name: string) => `$ORIGIN ${name}.\ns._domainkey IN TXT "v=DKIM1; p="\n`
  const octodns = "s._domainkey:\n  type: TXT\n  value: 'v=DKIM1\\; p='\n"
  const hcl = (name: string) =>
    `resource "aws_route53_record" "a" {\n  name = "t._domainkey.${name}"\n  type = "TXT"\n  records = ["v=DKIM1; p="]\n}\n`
  const tree = textTree({
    'db.one': zone('one.example.com'),
    'db.two': zone('two.example.com'),
    'one.example.com.yaml': octodns,
    'two.example.com.yaml': octodns,
    'one/main.tf': hcl('one.example.com'),
    'two/main.tf': hcl('two.example.com'),
  })

  it.each([
    [['db.one'], [], ['db.one']],
    [['db.one'], ['two.example.com'], ['db.one', 'db.two', 'two.example.com.yaml', 'two/main.tf']],
    [[], ['one.example.com'], ['db.one', 'one.example.com.yaml', 'one/main.tf']],
    [[], [], []],
  ])('of %j, and of what is about %j, reads %j', async (touched, about, wanted) => {
    const { records } = await readTree(tree, { touched: new Set(touched), about })
    expect(records.map(({ at }) => at?.file)).toEqual(wanted)
  })
})
