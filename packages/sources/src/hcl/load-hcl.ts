import { readFile } from 'node:fs/promises'
import { DkimError } from '@dkimkit/core'
import { type HclParser, hclParser } from './parse-hcl.js'

let loading: Promise<HclParser> | undefined

/**
 * Loads the grammar of HCL, once.
 *
 * Throws `DkimError('not-found')` where its two files are not beside the code: a bundle must copy the folder
 * `dist/grammar` of this package beside itself.
 */
export function loadHcl(): Promise<HclParser> {
  loading ??= load()
  return loading
}

async function load(): Promise<HclParser> {
  const [runtime, grammar] = await Promise.all([
    readGrammar('web-tree-sitter/web-tree-sitter.wasm'),
    readGrammar('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm'),
  ])
  const { Language, Parser } = await import('web-tree-sitter')
  // With its octets at hand the runtime looks for no file, so a bundle may move it.
  await Parser.init({ wasmBinary: runtime })
  const parser = new Parser()
  parser.setLanguage(await Language.load(grammar))
  return hclParser(parser)
}

/** Beside a bundle, and in the built package. */
const folders = ['./grammar/', '../grammar/']

async function readGrammar(path: string): Promise<Uint8Array> {
  const name = path.split('/').at(-1) ?? path
  for (const file of [...folders.map((folder) => folder + name), ...installedFiles(path)]) {
    try {
      return await readFile(new URL(file, import.meta.url))
    } catch {
      // Not there: the next place.
    }
  }
  throw new DkimError('not-found', `${name} is missing: copy dist/grammar of @dkimkit/sources beside this code`)
}

/** Where the package is not built, as in its own tests, the files are where npm put them. */
function installedFiles(path: string): string[] {
  return ['../../', '../../../../'].map((folder) => `${folder}node_modules/${path}`)
}
