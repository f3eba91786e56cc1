import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { senders } from './catalogue.js'
import { findSender } from './find-sender.js'
import { nearestSender } from './nearest-sender.js'
import { recordsFor } from './records-for.js'
import type { Sender } from './sender.js'
import { knownTargets } from './target-index.js'
import { variablesOf } from './template.js'
import { fitsPattern } from './variable-pattern.js'

const templatesOf = (sender: Sender) => sender.records.flatMap(({ host, value }) => [host, value])
const dkimRecords = (sender: Sender) => sender.records.filter(({ purpose }) => purpose === 'dkim')
const textsOf = (sender: Sender) => [
  ...sender.notes,
  ...(sender.nextStep ? [sender.nextStep] : []),
  ...sender.records.flatMap(({ note }) => (note ? [note] : [])),
]

/** Values that fit the patterns and can stand in a name: no empty label. */
function arbitraryVariables(sender: Sender): fc.Arbitrary<Record<string, string>> {
  const values = Object.entries(sender.variables).map(([name, pattern]) => [
    name,
    fc.stringMatching(new RegExp(`^(?:${pattern})$`)).filter((value) => !/^\.|\.\.|\.$/.test(value)),
  ])
  return fc.record(Object.fromEntries(values))
}

describe('the list', () => {
  it('holds every file in services/, each once', () => {
    const files = readdirSync(new URL('./services', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
    expect(senders.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  it('names only services it holds as successors and as resold ones', () => {
    const ids = senders.map(({ id }) => id)
    const named = senders.flatMap(({ resells, retired }) => [resells, retired?.successor])
    expect(named.filter((id) => id !== undefined && !ids.includes(id))).toEqual([])
  })
})

describe.each(senders.map((sender) => [sender.id, sender] as const))('%s', (id, sender) => {
  it('has a kebab-case id and a name', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(sender.name.trim()).not.toBe('')
  })

  it('declares every variable that it uses, and uses every one that it declares', () => {
    const used = new Set(templatesOf(sender).flatMap(variablesOf))
    expect([...used].sort()).toEqual(Object.keys(sender.variables).sort())
    const named = [sender.domainForm?.variable, ...(sender.wrongValues ?? []).map(({ variable }) => variable)]
    expect(named.filter((name) => name !== undefined && !used.has(name))).toEqual([])
  })

  it('has patterns that are linear and cannot leave their place', () => {
    const patterns = [...Object.values(sender.variables), ...(sender.wrongValues ?? []).map(({ seen }) => seen)]
    for (const pattern of patterns) {
      expect(() => new RegExp(pattern)).not.toThrow()
      // Anchors, look-arounds, back references, any character, alternatives inside a group.
      expect(pattern).not.toMatch(/[$]|(?<!\[)\^|\(\?|\\[^.]|\([^)]*\|/)
      // A repeated group whose inside repeats.
      expect(pattern).not.toMatch(/[+*}]\)[+*{]/)
      for (const letter of ['a', '0', '-', '.', 'a.', 'a-']) {
        const start = process.cpuUsage()
        fitsPattern(pattern, `${letter.repeat(1000 / letter.length)}!`)
        expect(process.cpuUsage(start).user).toBeLessThan(200_000)
      }
    }
  })

  it('never lets two variables touch, so that a target splits in one way', () => {
    expect(templatesOf(sender).filter((template) => template.includes('}{'))).toEqual([])
  })

  it('lists the selectors of its dkim records', () => {
    const selectors = dkimRecords(sender).map(({ host }) => host.split('._domainkey')[0])
    expect([...new Set(selectors)]).toEqual(sender.selectors)
    expect(sender.minSelectors).toBeLessThanOrEqual(sender.selectors.length)
  })

  it('has a priority on MX records only', () => {
    expect(sender.records.filter(({ type, priority }) => type !== 'MX' && priority !== undefined)).toEqual([])
  })

  it('says where it is from, or that nobody knows', () => {
    expect(sender.sources.length > 0 || sender.confidence === 'memory').toBe(true)
    for (const source of sender.sources) {
      expect(source).toMatch(/^https:\/\/[\x21-\x7e]+$|^[\w.-]+\/[\w.-]+(?: [\w./-]+)?$|^[a-z ]+$/)
      expect(source).not.toMatch(/@[0-9a-f]{6,}|\d{4}-\d{2}-\d{2}/)
    }
  })

  it('has plain, short texts that name no zone of a third party', () => {
    for (const text of textsOf(sender)) {
      expect(text).toMatch(/^[\x20-\x7e]{1,399}$/)
      expect(text).not.toMatch(
        /justice\.gov|\bmoj\b|hmcts|hack ?club|hack\.af|wikimedia|is-a-dev|ooni|openaustralia|redhat/i,
      )
    }
  })

  it('writes records for any variables that fit', () => {
    fc.assert(
      fc.property(arbitraryVariables(sender), (variables) => {
        const records = recordsFor(sender, 'example.com', variables, { optional: true })
        expect(records).toHaveLength(sender.records.length)
        expect(JSON.stringify(records)).not.toMatch(/[{]\w+[}]/)
      }),
      { numRuns: 20 },
    )
  })

  it('is found by each CNAME target it gives out, and none of them looks misspelt', () => {
    fc.assert(
      fc.property(arbitraryVariables(sender), (variables) => {
        for (const record of recordsFor(sender, 'example.com', variables, { optional: true })) {
          if (record.type !== 'CNAME') continue
          const match = findSender(record.value.toUpperCase(), record.owner)
          expect([match?.sender.id, ...(match?.others ?? [])]).toContain(id)
          if (record.owner.includes('._domainkey.') && !sender.resells) expect(match?.sender.id).toBe(id)
          expect(nearestSender(record.value, { owner: record.owner })).toBeUndefined()
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the index', () => {
  it('goes by suffixes of two literal labels', () => {
    for (const suffix of knownTargets().keys()) expect(suffix).toMatch(/^[a-z0-9-]+\.[a-z]+$/)
  })
})
