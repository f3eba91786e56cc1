import { describe, expect, it } from '@jest/globals'
import { readJson } from './read-data.js'

describe('readJson() of records without a type', () => {
  it.each([
    ['[{"owner":"s1._domainkey.example.com.","value":"v=DKIM1; p="}]', [['s1._domainkey.example.com', 'v=DKIM1; p=']]],
    [
      '[{"name":"s1._domainkey.example.com","values":["a","b"]}]',
      [
        ['s1._domainkey.example.com', 'a'],
        ['s1._domainkey.example.com', 'b'],
      ],
    ],
    [
      '["v=DKIM1; p=", "p="]',
      [
        ['', 'v=DKIM1; p='],
        ['', 'p='],
      ],
    ],
    ['{"s1._domainkey.example.com":"v=DKIM1; p="}', [['s1._domainkey.example.com', 'v=DKIM1; p=']]],
    ['{"name":"package","version":"1.0.0","keywords":["a"]}', []],
    ['[1, null, {}]', []],
  ])('%s', (text, records) => {
    expect(readJson('x.json', text, {}).records.map(({ owner, value }) => [owner, value])).toEqual(records)
  })
})
