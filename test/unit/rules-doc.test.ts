import { existsSync, readFileSync } from 'node:fs'
import {
  type Code,
  catalogue,
  codes,
  type Finding,
  judgePrivateKeyFile,
  lintDeclared,
  type RuleSettings,
} from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { readManifest } from '@dkimkit/manifest'
import { readSource, type SourceReading } from '@dkimkit/sources'
import { describe, expect, it } from '@jest/globals'
import { fillKeys } from '../../packages/core/src/testing/vector-keys.testing.js'
import { judgeChangeExample } from './judge-change-example.testing.js'
import { judgeLiveExample } from './judge-live-example.testing.js'
import { readTreeExample } from './read-tree-example.testing.js'

interface Example {
  readonly language: string
  readonly verdict: string
  readonly text: string
  /** The finding that this one never comes without. */
  readonly companion?: string
}

interface Section {
  readonly code: string
  /** The second-level heading that it stands under, up to its '/'. */
  readonly group: string
  /** The line of severity and source. */
  readonly facts: string
  /** The bold words that begin its items. */
  readonly labels: readonly string[]
  readonly examples: readonly Example[]
}

const docUrl = new URL('../../docs/rules.md', import.meta.url)
const doc = readFileSync(docUrl, 'utf8')
/** The day that the introduction names. */
const now = new Date('2027-01-15T12:00:00Z')
const sections = readSections(doc)
const examples = sections.flatMap(({ code, examples }) =>
  examples.map((example) => [code, example.verdict, example.text, example] as const),
)

function readSections(markdown: string): Section[] {
  return markdown.split(/^## /m).flatMap((part) => {
    const [group = ''] = part.split('/', 1)
    return part
      .split(/^### /m)
      .slice(1)
      .map((text): Section => {
        const [code = '', , facts = ''] = text.split('\n')
        const labels = [...text.matchAll(/^- \*\*(\w+):\*\* ./gm)].map(([, label = '']) => label)
        return { code, group, facts, labels, examples: readExamples(text) }
      })
  })
}

function readExamples(markdown: string): Example[] {
  const blocks = /(?:^Finding, with \[(\S+)\][^\n]*\n\n)?^```(\w+(?: live| change)?) (\w+)\n(.*?)\n```$/gms
  return [...markdown.matchAll(blocks)].flatMap(([, companion, language = '', verdict = '', text = '']): Example[] =>
    // Each line is a value of its own.
    (language === 'text' ? text.split('\n') : [text]).map((text) => ({
      language,
      verdict,
      text,
      ...(companion ? { companion } : {}),
    })),
  )
}

/** The formats of `readSource`, by the language of the block. */
const formats: Readonly<Record<string, string>> = { text: 'lines', zone: 'zone', json: 'json', hcl: 'terraform' }

/** What dkimkit says of an example: a code that is off by default is on. */
async function judge(example: Example, code?: Code): Promise<Finding[]> {
  const { language, text } = example
  if (language === 'pem') return judgePrivateKeyFile(fillKeys(text), 'key.pem')
  if (language === 'yaml') return [...readManifest(fillKeys(text), { now, senders }).findings]
  if (language === 'json live') return judgeLiveExample(text)
  if (language.endsWith(' change')) return judgeChangeExample(language.replace(' change', ''), text, now)
  const readings = await readFiles(example)
  const rules: RuleSettings = code && 'off' in catalogue[code] ? { [code]: catalogue[code].severity } : {}
  return [
    ...readings.flatMap(({ findings }) => findings),
    ...lintDeclared(
      readings.flatMap(({ records }) => records),
      { senders, now, rules },
    ),
  ]
}

/** A line such as `; mail.zone` begins a file. */
async function readFiles({ language, text }: Example): Promise<SourceReading[]> {
  if (language === 'tree') return [await readTreeExample(text)]
  const format = formats[language]
  if (!format) throw new Error(`no example is written in ${language}`)
  const files = text.split(/^; \w+\.zone\n/m).filter(Boolean)
  return Promise.all(files.map((file, index) => readSource(`file-${index}`, fillKeys(file), { format })))
}

function codesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ code }) => code))].sort()
}

function factsOf(code: Code): string {
  const row: { readonly severity: string; readonly source: string } = catalogue[code]
  const off = 'off' in row ? ', off by default' : ''
  const secret = 'secret' in row ? ', cannot be changed' : ''
  return `**${row.severity}**${off}${secret} · ${row.source}`
}

/** As GitHub makes the anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')
}

describe('docs/rules.md', () => {
  it('has one heading for every code, and none for a code that does not exist', () => {
    expect(sections.map(({ code }) => code).sort()).toEqual([...codes].sort())
  })

  it.each(codes)('has %s under its group, with the severity and the source of the catalogue', (code) => {
    const section = sections.find((section) => section.code === code)
    expect(section?.group).toBe(code.split('/')[0])
    expect(section?.facts).toBe(factsOf(code))
  })

  it.each(sections)('says what is wrong, what comes of it and how to mend it: $code', ({ labels, examples }) => {
    expect(['Wrong, Receivers, Mend', 'Wrong, Effect, Mend']).toContain(labels.join(', '))
    expect([...new Set(examples.map(({ verdict }) => verdict))]).toEqual(['bad', 'good'])
  })

  it.each(examples)('%s: the %s example %j is judged as it says', async (code, verdict, _text, example) => {
    const expected = [code, example.companion ?? []].flat().sort()
    expect(codesOf(await judge(example, code as Code))).toEqual(verdict === 'bad' ? expected : [])
  })

  it.each(
    examples.filter(
      ([, verdict, , { language }]) => verdict === 'good' && (language in formats || language === 'tree'),
    ),
  )('%s: the %s example %j holds records, so that silence means something', async (_code, _verdict, _text, example) => {
    for (const { records } of await readFiles(example)) expect(records.length).toBeGreaterThan(0)
  })

  it.each(sections.filter(({ group }) => group === 'live'))(
    '$code: its examples hold the same fields, so that silence means something',
    ({ examples }) => {
      const fields = examples.map(({ text }) => Object.keys(JSON.parse(text)).sort())
      for (const names of fields) expect(names).toEqual(fields[0])
    },
  )

  it('has an introduction whose manifest has no finding', async () => {
    const inIntroduction = readExamples(doc.split(/^### /m)[0] ?? '')
    expect(inIntroduction.length).toBeGreaterThan(0)
    for (const example of inIntroduction) expect(await judge(example)).toEqual([])
  })

  it('runs every fenced block', () => {
    const blocks = doc.match(/^```\w/gm)?.length
    expect(doc.match(/^```\w+(?: live| change)? (?:bad|good)$/gm)?.length).toBe(blocks)
  })

  it('holds no whole key, public or private', () => {
    expect(doc).not.toMatch(/[A-Za-z0-9+/]{64}|PRIVATE KEY|AGE-SECRET-KEY/)
  })

  it('links to headings and files that exist', () => {
    const anchors = [...doc.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))
    const targets = [...doc.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) {
      if (target.startsWith('#')) expect(anchors).toContain(target.slice(1))
      else expect(existsSync(new URL(target, docUrl))).toBe(true)
    }
  })
})
