import { Budget } from '../budget.js'
import { type DataNode, plainOf } from '../data/data-node.js'
import { parseJson } from '../data/parse-json.js'
import { mentionsKeys } from '../detect-format.js'
import type { ReadOptions } from '../source.js'
import { normalisePath } from '../zone/included-path.js'
import { type Js, Names, plain, type Spot } from './js-value.js'
import type { DeclaredZone, Machine } from './machine.js'
import { parseScript } from './parse-script.js'
import { runBody } from './run-statements.js'

/** What following a `dnsconfig.js` and all that it requires gave. */
export interface ConfigRun {
  readonly zones: readonly DeclaredZone[]
  readonly defaults: readonly Js[]
  /** The files that were followed, with their texts. */
  readonly texts: ReadonlyMap<string, string>
  readonly broken: readonly Spot[]
  readonly undecided: readonly Spot[]
}

const mostFiles = 5_000

/** Follows a file of DNSControl and what it requires. Nothing is executed. */
export function runConfig(path: string, text: string, options: ReadOptions): ConfigRun {
  const texts = new Map<string, string>()
  const broken: Spot[] = []
  const undecided: Spot[] = []
  const machine: Machine = {
    budget: new Budget(),
    globals: new Names(),
    zones: [],
    defaults: [],
    require(name, from, at) {
      for (const file of pathsOf(name, from)) {
        const content = options.read?.(file)
        if (content === undefined) continue
        if (file.endsWith('.json')) return valueOfJson(content, file)
        run(file, content)
        return plain(undefined, at)
      }
      return undefined
    },
    requireAll(folder, from, deep) {
      for (const file of filesIn(folder, from, deep, options.list?.() ?? [])) {
        const content = options.read?.(file)
        if (content !== undefined) run(file, content)
      }
    },
    undecided(file, start, end) {
      if (mentionsKeys(texts.get(file)?.slice(start, end) ?? '')) undecided.push({ file, offset: start })
    },
  }
  // DNSControl runs what is required in the same global scope, once.
  const run = (file: string, content: string): void => {
    if (texts.has(file) || texts.size >= mostFiles) return
    texts.set(file, content)
    const program = parseScript(content)
    if (typeof program === 'number') broken.push({ file, offset: program })
    else
      machine.budget.deeper(
        () => runBody(program.body as Parameters<typeof runBody>[0], { machine, names: machine.globals, file }),
        undefined,
      )
  }
  run(path, text)
  return { zones: machine.zones, defaults: machine.defaults, texts, broken, undecided }
}

function pathsOf(name: string, from: string): string[] {
  const beside = normalisePath([...from.split('/').slice(0, -1), ...name.split('/')])
  const fromRoot = normalisePath(name.split('/'))
  return [beside, fromRoot].flatMap((path) => (path === undefined ? [] : [path]))
}

function filesIn(folder: string, from: string, deep: boolean, paths: readonly string[]): string[] {
  const [beside] = pathsOf(folder === '' ? '.' : folder, from)
  const prefix = beside === undefined ? from.split('/').slice(0, -1).join('/') : beside
  const start = prefix === '' ? '' : `${prefix}/`
  return paths.filter(
    (path) => path.startsWith(start) && path.endsWith('.js') && (deep || !path.slice(start.length).includes('/')),
  )
}

function valueOfJson(text: string, file: string): Js | undefined {
  const [document] = parseJson(text).documents
  return document && valueOfNode(document, file)
}

function valueOfNode(node: DataNode, file: string): Js {
  const at = { file, offset: node.offset }
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => valueOfNode(item, file)), at }
  if (node.kind === 'map')
    return {
      kind: 'object',
      fields: new Map(node.entries.map(({ key, value }) => [key, valueOfNode(value, file)])),
      at,
    }
  return plain(plainOf(node) as string, at)
}
