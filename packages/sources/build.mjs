// Copies the grammar of HCL, two files of WebAssembly and their licences, into dist/grammar: so the package brings them
// itself, and needs neither the grammar's install script nor a bundler that knows of WebAssembly.
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { resolve } = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('dist/grammar/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [file, licence] of [
  ['web-tree-sitter/web-tree-sitter.wasm', 'LICENSE.web-tree-sitter'],
  ['@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm', 'LICENSE.tree-sitter-hcl'],
]) {
  const from = resolve(file)
  copyFileSync(from, join(folder, file.split('/').at(-1)))
  copyFileSync(join(dirname(from), 'LICENSE'), join(folder, licence))
}
