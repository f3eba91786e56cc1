import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { parseSync, transformSync } from '@swc/core'

/** One example of a docstring or a page: code whose lines may end in `// => value`. */
interface Example {
  readonly name: string
  readonly code: string
}

const examples = [...sourceFiles().flatMap(examplesOfDocstrings), ...pages().flatMap(examplesOfPage)]

// Inside the repository, so that the packages resolve; the examples run on what was built.
mkdirSync('node_modules/.cache', { recursive: true })
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/examples-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(examples.map((example, index) => [example.name, example, index] as const))(
  '%s: the example holds',
  (_name, example, index) => {
    const file = join(folder, `${index}.mjs`)
    const script = `import { deepStrictEqual as __equal } from 'node:assert'\n${checked(example.code)}\n`
    writeFileSync(file, transformSync(script, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }).code)
    const cwd = mkdtempSync(join(folder, 'cwd-'))
    const { status, stderr } = spawnSync(process.execPath, [file], { cwd, encoding: 'utf8', timeout: 60_000 })
    expect(`${stderr}${status}`).toBe('0')
  },
)

it('finds examples at all', () => {
  expect(examples.length).toBeGreaterThan(20)
})

function sourceFiles(): string[] {
  return ['packages', 'apps'].flatMap((kind) =>
    // cdktn is built from the sources of cdktf.
    readdirSync(kind)
      .filter((name) => existsSync(join(kind, name, 'src')))
      .flatMap((name) =>
        readdirSync(join(kind, name, 'src'), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
          .map((file) => join(kind, name, 'src', file)),
      ),
  )
}

function pages(): string[] {
  return [
    'README.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
  ]
}

function examplesOfDocstrings(file: string): Example[] {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return comments.flatMap((comment) => fences(comment.replace(/^ *\* ?/gm, '')).map((code) => ({ name: file, code })))
}

function examplesOfPage(file: string): Example[] {
  return fences(readFileSync(file, 'utf8')).map((code) => ({ name: file, code }))
}

function fences(text: string): string[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)
}

/** Turns `expression // => value`, or a line `// => value` below the expression, into a comparison. */
function checked(code: string): string {
  const done: string[] = []
  for (const line of code.split('\n')) {
    const found = /^(.*?)\s*\/\/ => (.+)$/.exec(line)
    if (!found) {
      done.push(line)
      continue
    }
    const [, before = '', value = ''] = found
    let expression = before
    while (!isExpression(expression) && done.length > 0) expression = `${done.pop()}\n${expression}`
    done.push(`__equal(await (${expression}), (${value}))`)
  }
  return done.join('\n')
}

function isExpression(text: string): boolean {
  if (text.trim() === '' || /^\s*(?:import|const|let)\b/.test(text)) return false
  try {
    parseSync(`async () => (\n${text}\n)`, { syntax: 'typescript' })
    return true
  } catch {
    return false
  }
}
