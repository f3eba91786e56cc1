import { describe, expect, it } from '@jest/globals'
import { fits, injectionFields, injections } from './injection.js'
import { parseCommand } from './runner/parse-command.js'
import { readOutput } from './runner/read-output.js'

const named = (name: string) => injections.find((injection) => injection.name === name)?.text ?? ''

describe('the corpus of injections', () => {
  it('has a name for every text, once', () => {
    expect(new Set(injections.map(({ name }) => name)).size).toBe(injections.length)
  })

  it.each(injectionFields.map((field) => [field]))('has texts for %s', (field) => {
    expect(injections.filter((injection) => fits(field, injection)).length).toBeGreaterThanOrEqual(15)
  })

  it('orders the runner about, where it is written as it is', () => {
    for (const name of ['error', 'error on a line', 'error after CR', 'old error']) {
      expect([name, readOutput(named(name)).annotations.length]).toEqual([name, 1])
    }
    for (const name of ['set-output', 'old set-output']) {
      expect([name, readOutput(named(name)).suspicious.length]).toEqual([name, 1])
    }
    expect(readOutput(named('add-mask')).masks).toEqual(['e'])
    expect(parseCommand(`::error file=${named('property')}`)?.properties).toMatchObject({ title: 'pwned' })
  })
})
