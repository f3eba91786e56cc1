import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type DkimRecord, formatDkimRecord, knownTags, parseDkimRecord, splitColons } from './dkim-record.js'

const refused = expect.objectContaining({ code: 'bad-record' })

const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).filter((c) => c !== ';')
const value = fc.oneof(
  fc.constantFrom('', 'rsa', 'ed25519', '*', 'a b', '=', 'x=y'),
  fc
    .array(fc.string({ unit: fc.constantFrom(...printable), minLength: 1, maxLength: 8 }), { maxLength: 4 })
    .chain((words) => fc.constantFrom(' ', '\t', '  ').map((blank) => words.join(blank))),
)
const items = fc.array(
  value.map((text) => text.replaceAll(':', '')).map((text) => text.trim()),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const unknownName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,6}$/).filter((name) => !knownTags.includes(name as 'v'))
const record: fc.Arbitrary<DkimRecord> = fc.record(
  {
    version: fc.constant('DKIM1'),
    hashes: items,
    keyType: value,
    granularity: value,
    notes: value,
    services: items,
    flags: items,
    publicKey: fc.oneof(
      fc.constant(''),
      fc.base64String({ minLength: 4 }),
      value.map((text) => text.replace(/\s/g, '')),
    ),
    unknown: fc.uniqueArray(fc.record({ name: unknownName, value }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ name }) => name,
    }),
  },
  { requiredKeys: ['publicKey'] },
)

function withoutOffsets({ offsets, ...rest }: DkimRecord): DkimRecord {
  return rest
}

describe('parseDkimRecord()', () => {
  it('reads every tag', () => {
    expect(
      parseDkimRecord('v=DKIM1; g=*; h=sha1:sha256; k=rsa; n=a note; s=email : tlsrpt; t=y:s; zz=1; p=AA BB; x=;'),
    ).toEqual({
      version: 'DKIM1',
      granularity: '*',
      hashes: ['sha1', 'sha256'],
      keyType: 'rsa',
      notes: 'a note',
      services: ['email', 'tlsrpt'],
      flags: ['y', 's'],
      publicKey: 'AABB',
      unknown: [
        { name: 'zz', value: '1' },
        { name: 'x', value: '' },
      ],
      offsets: { v: 2, g: 11, h: 16, k: 31, n: 38, s: 48, t: 66, zz: 74, p: 79, x: 88 },
    })
  })

  it.each<[string, Partial<DkimRecord>]>([
    ['p=', { publicKey: '' }],
    [' v = DKIM1 ;\r\n\tp = AAAA ', { version: 'DKIM1', publicKey: 'AAAA' }],
    ['v=DKIM1; n=a\r\n b; p=A\r\n\tA', { notes: 'a b', publicKey: 'AA' }],
    ['n=a \r\n b\nc; p=\n', { notes: 'a  b c', publicKey: '' }],
    ['k=; p=', { keyType: '' }],
    ['h=; p=', { hashes: [''] }],
    [
      'P=x; K=y; p=',
      {
        unknown: [
          { name: 'P', value: 'x' },
          { name: 'K', value: 'y' },
        ],
      },
    ],
    ['p=; constructor=x', { unknown: [{ name: 'constructor', value: 'x' }] }],
  ])('reads %j', (text, fields) => {
    expect(parseDkimRecord(text)).toMatchObject(fields)
  })

  it.each([
    '',
    'hello',
    'p',
    'v=DKIM1',
    'v=DKIM1; k=rsa',
    'v=DKIM1;; p=',
    'v=DKIM2; p=',
    'v=dkim1; p=',
    'v=; p=',
    'k=rsa; v=DKIM1; p=',
    'p=; v=DKIM1',
    'v=DKIM1; p=; p=',
    'v=DKIM1; v=DKIM1; p=',
    'v=DKIM1; zz=1; zz=1; p=',
    'v=DKIM1; P=AAAA',
    'v=DKIM1; n=é; p=',
    'v=DKIM1; p=AA\u200bAA',
    'v=DKIM1; n=a\u0000b; p=',
    'v=DKIM1; n=\u007f; p=',
  ])('refuses %j', (text) => {
    expect(() => parseDkimRecord(text)).toThrow(refused)
  })

  it('throws nothing but DkimError, and what it takes is written and read back, on any text', () => {
    const wild = fc.string({
      unit: fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom('a', ' ', '\t', '\r\n ', '\n', '=', ':', '"') },
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 6,
    })
    const tags = fc.uniqueArray(fc.tuple(fc.constantFrom('h', 'n', 't', 'zz', 'p', 'p', 'p'), wild), {
      maxLength: 5,
      selector: ([name]) => name,
    })
    let taken = 0
    fc.assert(
      fc.property(fc.constantFrom('', 'v=DKIM1;', 'x'), tags, fc.constantFrom('', ';', ';;'), (start, list, end) => {
        const text = start + list.map(([name, wildValue]) => `${name}=${wildValue}`).join(';') + end
        let read: DkimRecord
        try {
          read = parseDkimRecord(text)
        } catch (error) {
          expect(error).toEqual(refused)
          return
        }
        taken++
        expect(withoutOffsets(parseDkimRecord(formatDkimRecord(read)))).toEqual(withoutOffsets(read))
      }),
      { numRuns: 1000 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})

describe('formatDkimRecord()', () => {
  it.each<[string, DkimRecord]>([
    ['p=', { publicKey: '' }],
    ['v=DKIM1; t=y:s; p=', { flags: ['y', 's'], publicKey: '', version: 'DKIM1' }],
    [
      'v=DKIM1; g=*; h=sha256; k=rsa; n=x; s=*; t=s; zz=1; p=AA',
      {
        publicKey: 'AA',
        unknown: [{ name: 'zz', value: '1' }],
        flags: ['s'],
        services: ['*'],
        notes: 'x',
        keyType: 'rsa',
        hashes: ['sha256'],
        granularity: '*',
        version: 'DKIM1',
      },
    ],
  ])('writes %s', (text, written) => {
    expect(formatDkimRecord(written)).toBe(text)
  })

  it.each<[string, DkimRecord]>([
    ['a semicolon', { publicKey: '', notes: 'a;b' }],
    ['a semicolon in p=', { publicKey: 'AA; t=y' }],
    ['a line end', { publicKey: '', notes: 'a\r\n b' }],
    ['a character that is not ASCII', { publicKey: '', notes: 'é' }],
    ['a null octet', { publicKey: '\0' }],
    ['a blank at the start', { publicKey: '', notes: ' a' }],
    ['a blank at the end', { publicKey: '', keyType: 'rsa ' }],
    ['a semicolon in a list', { publicKey: '', flags: ['y', 's; p='] }],
    ['no name', { publicKey: '', unknown: [{ name: '', value: '' }] }],
    ['a name that is none', { publicKey: '', unknown: [{ name: 'a-b', value: '' }] }],
    ['a second p=', { publicKey: 'AAAA', unknown: [{ name: 'p', value: '' }] }],
    [
      'an unknown tag twice',
      {
        publicKey: '',
        unknown: [
          { name: 'a', value: '1' },
          { name: 'a', value: '1' },
        ],
      },
    ],
  ])('refuses %s', (_, written) => {
    expect(() => formatDkimRecord(written)).toThrow(refused)
  })

  it('is undone by parseDkimRecord(), for every tag', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(withoutOffsets(parseDkimRecord(formatDkimRecord(written)))).toEqual(written)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes v= first and p= last, and the offsets read back point at the values', () => {
    fc.assert(
      fc.property(record, (written) => {
        const text = formatDkimRecord(written)
        const { offsets = {} } = parseDkimRecord(text)
        if (written.version) expect(offsets.v).toBe(2)
        expect(text.slice(offsets.p)).toBe(written.publicKey)
        for (const [name, at] of Object.entries(offsets)) {
          expect(text.slice(0, at).endsWith(`${name}=`)).toBe(true)
          expect(at).toBeLessThanOrEqual(offsets.p ?? 0)
        }
        expect(text.slice(offsets.n, offsets.n === undefined ? 0 : offsets.n + (written.notes?.length ?? 0))).toBe(
          written.notes ?? '',
        )
      }),
    )
  })
})

describe('splitColons()', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    [' a : b\t:', ['a', 'b', '']],
  ])('splits %j', (text, list) => {
    expect(splitColons(text)).toEqual(list)
  })
})
