import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
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
    readGrammar('web-tree-sitter.wasm'),
    readGrammar('tree-sitter-hcl.wasm'),
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
  for (const folder of folders) {
    const octets = await readIfThere(new URL(folder + name, import.meta.url))
    if (octets) return octets
  }
  const octets = await readIfThere(installedFile(path))
  if (octets) return octets
  throw new DkimError('not-found', `${name} is missing: copy dist/grammar of @dkimkit/sources beside this code`)
}

/** Where the package is not built, as in its own tests, the files are where npm put them. */
function installedFile(path: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(path)
  } catch {
    return undefined
  }
}

async function readIfThere(file: URL | string | undefined): Promise<Uint8Array | undefined> {
  if (file === undefined) return undefined
  try {
    return await readFile(file)
  } catch {
    return undefined
  }
}
