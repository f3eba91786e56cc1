// Writes src/report/rule-help-text.ts from docs/rules.md: npm run rule-help -w packages/core (with --print: to stdout)
import { readFileSync, writeFileSync } from 'node:fs'

const page = new URL('../../../docs/rules.md', import.meta.url)
const target = new URL('../src/report/rule-help-text.ts', import.meta.url)

/** What the page says of each code, without its examples: the code, then a line for each of its three items. */
function ruleHelpSource(markdown) {
  const sections = markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [code] = section.split('\n', 1)
      const items = [...section.matchAll(/^- \*\*\w+:\*\* ((?:[^\n]|\n {2})*)/gm)]
      const lines = items.map(([, text]) => text.replace(/\s+/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
      return [code, ...lines].join('\n')
    })
  const text = sections.join('\n\n').replace(/[\\`]|\$\{/g, '\\$&')
  return `/** What docs/rules.md says of each code, and as long as that since it is made from it: npm run rule-help -w packages/core */\nexport const ruleHelpText = \`${text}\`\n`
}

const source = ruleHelpSource(readFileSync(page, 'utf8'))
if (process.argv[2] === '--print') process.stdout.write(source)
else writeFileSync(target, source)
