import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReadZoneFileOptions, readZoneFile, type ZoneRecord } from '@dkimkit/core'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { compileZone } from './compile-zone.js'
import { plainText } from './record-of-line.js'

interface Vector {
  readonly name: string
  readonly text: string
  readonly options?: ReadZoneFileOptions
  readonly include?: Readonly<Record<string, string>>
  readonly records: readonly { readonly type: string }[]
  readonly problems: readonly string[]
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../packages/core/vectors/zone-file.json', import.meta.url), 'utf8'),
)

/** Where BIND takes what a problem is told of, or refuses what is a zone file all the same. */
const exceptions: Readonly<Record<string, string>> = {
  'a comment cuts an unquoted key record': 'taken, told',
  'a comment cuts an unquoted key record after white space': 'taken, told',
  'a comment cuts an unquoted key record without version': 'taken, told',
  'a comment cuts a key record in parentheses': 'taken, told',
  'the largest TTL, and one more': 'taken, told',
  classes: 'refused, not told',
  'no TTL at all': 'refused, not told',
}

/** BIND makes a TTL over 31 bits 0, here the default counts. */
const readOtherwise = 'the largest TTL, and one more'

// Template lines are no part of a zone file, and BIND includes a file inside itself until it runs out of files.
const comparable = vectors.filter(
  ({ options, problems }) =>
    !options?.skipTemplateLines && !problems.some((problem) => problem.startsWith('include-cycle')),
)

describe('readZoneFile() beside BIND', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zone-file-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each(comparable)('reads as named-compilezone does: $name', (vector) => {
    const text = wholeZone(vector)
    for (const [path, included] of Object.entries(vector.include ?? {})) writeFileSync(join(folder, path), included)
    writeFileSync(join(folder, 'zone'), text)
    const bind = compileZone(folder)?.map(lineOfBind)
    const zone = readZoneFile(text, { origin: 'example.com', include: (path) => vector.include?.[path] })

    const told = zone.problems.length > 0
    const verdict = `${bind ? 'taken' : 'refused'}, ${told ? 'told' : 'not told'}`
    expect(verdict).toBe(exceptions[vector.name] ?? (told ? 'refused, told' : 'taken, not told'))
    if (!bind || vector.name === readOtherwise) return
    expect(setOf(oneTtlInSets(zone.records.filter(isInside)).map(lineOf))).toEqual(setOf(bind))
  })
})

/** BIND leaves out what lies outside the zone. */
function isInside({ owner }: ZoneRecord): boolean {
  return /^(?:.*\.)?example\.com$/i.test(owner)
}

/** The vector's text with all that BIND wants of a zone: the SOA and NS records last, where they change no other line. */
function wholeZone({ text, options, records }: Vector): string {
  const soa = records.some(({ type }) => type === 'SOA') ? '' : 'example.com. 9 IN SOA ns.example.net. h. 1 2 3 4 5\n'
  const begin = options?.ttl === undefined ? '' : `$TTL ${options.ttl}\n`
  return `${begin}${text}${/[\r\n]$/.test(text) ? '' : '\n'}${soa}example.com. 9 IN NS ns.example.net.\n`
}

/** A line that both sides can be brought to: BIND writes one name, string or octet as another than the file does. */
function lineOfBind(line: string): string {
  const [, owner, ttl, className, type = '', rdata = ''] = /^(\S+)\s+(\d+)\s+(\S+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
  const strings = [...rdata.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string = '']) => plainText(string))
  return `${plainText(owner ?? '').toLowerCase()} ${ttl} ${className} ${type} ${/^(TXT|SPF)$/.test(type) ? JSON.stringify(strings) : plainRdata(rdata)}`
}

function lineOf({ owner, ttl, class: className, type, value, strings }: ZoneRecord): string {
  const rdata = /^(CNAME|DNAME|NS|PTR)$/.test(type) ? absolute(value) : value
  return `${plainText(absolute(owner)).toLowerCase()} ${ttl} ${className} ${type} ${strings ? JSON.stringify(strings) : plainRdata(rdata)}`
}

function absolute(name: string): string {
  return name === '.' ? name : `${name}.`
}

function plainRdata(rdata: string): string {
  return plainText(rdata).replace(/[\s"]/g, '').toLowerCase()
}

/** BIND gives all records of a set the TTL of the first (RFC 2181 §5.2). */
function oneTtlInSets(records: readonly ZoneRecord[]): ZoneRecord[] {
  const first = new Map<string, number | undefined>()
  return records.map((record) => {
    const set = `${record.owner.toLowerCase()} ${record.type}`
    if (!first.has(set)) first.set(set, record.ttl)
    const { ttl: _, ...rest } = record
    const ttl = first.get(set)
    return ttl === undefined ? rest : { ...rest, ttl }
  })
}

function setOf(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort()
}
