import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Budget } from '../budget.js'
import { loadHcl } from '../hcl/load-hcl.js'
import type { HclParser } from '../hcl/parse-hcl.js'
import { evaluate } from './evaluate.js'
import { makeModule } from './module.js'
import { showUnknown } from './unknown-mark.js'
import { plainOfValue } from './value.js'

interface Row {
  readonly hcl: string
  /** The value as JSON; what is not known is an ellipsis. */
  readonly value: unknown
}

const { locals, files, rows } = JSON.parse(
  readFileSync(new URL('../../vectors/hcl.json', import.meta.url), 'utf8'),
) as { readonly locals: string; readonly files: Readonly<Record<string, string>>; readonly rows: readonly Row[] }

let parse: HclParser
beforeAll(async () => {
  parse = await loadHcl()
})

function evaluateText(hcl: string): unknown {
  const { body } = parse(`${locals}\nlocals {\n  result = ${hcl}\n}\n`)
  const module = makeModule('dns', [{ file: 'dns/main.tf', of: body }])
  const world = {
    budget: new Budget(),
    read: (path: string) => files[path],
    decoded: new Map(),
    module: () => undefined,
  }
  const scope = { world, module, memo: new Map(), calls: new Map(), path: ['dns'] }
  const result = module.locals.get('result')
  if (!result) throw new Error(`no expression in ${hcl}`)
  return shown(plainOfValue(evaluate(result.of, { scope, file: result.file, names: undefined })))
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return showUnknown(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(shown)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [showUnknown(key), shown(item)]))
}

describe('evaluate()', () => {
  it.each(rows)('takes $hcl for $value', ({ hcl, value }) => {
    expect(evaluateText(hcl)).toEqual(value)
  })
})
