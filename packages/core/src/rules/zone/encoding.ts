import { quoteHcl } from '../../forms/format-hcl.js'
import type { Treatment } from '../../zones/treatment.js'
import { readTxt, writeTxt } from '../../zones/txt-encoding.js'
import { readTxtForm } from '../../zones/txt-form.js'
import type { WrittenValue } from '../../zones/zone-kind.js'
import type { Writing, ZoneRule } from './writing.js'

/** What becomes of a text that is not written as the provider wants it. */
interface WrongText {
  readonly treatment: Treatment | 'published'
  readonly published: string
  readonly wanted: string
}

export const encodingBroken: ZoneRule = (writing, report) => {
  const wrong = wrongText(writing)
  if (!wrong || wrong.treatment === 'drifts') return
  const { treatment, published, wanted } = wrong
  report('zone/encoding-broken', {
    kind: writing.kind.id,
    treatment,
    published: treatment === 'published' ? published : '',
    form: writing.kind.txt,
    wanted,
  })
}

export const encodingDrifts: ZoneRule = (writing, report) => {
  const wrong = wrongText(writing)
  if (wrong?.treatment === 'drifts')
    report('zone/encoding-drifts', { kind: writing.kind.id, form: writing.kind.txt, wanted: wrong.wanted })
}

function wrongText({ record, value, kind, treatment }: Writing): WrongText | undefined {
  if (record.type !== 'TXT' || value === undefined) return undefined
  const { form, meant } = readTxtForm(value)
  const published = readTxt(value, kind.txtReading)
  const wanted = formatValue(writeTxt(meant, kind.txt))
  // One word is one string, with quotes and without.
  const isOneWord = kind.txtReading === 'words' && form === 'plain' && !/\s/.test(meant)
  const listed = (isEscaped(value) ? treatment.txt?.escaped : undefined) ?? treatment.txt?.[form]
  if (listed && !isOneWord) return { treatment: listed, published, wanted }
  // Quotes that fit nowhere may be part of the text: record/quoted tells.
  return published === meant || form === 'stray-quotes' ? undefined : { treatment: 'published', published, wanted }
}

function isEscaped(value: WrittenValue): boolean {
  return typeof value === 'string' && value.includes('\\')
}

/** As Terraform's language and its JSON write it. */
function formatValue(value: WrittenValue): string {
  return typeof value === 'string' ? quoteHcl(value) : `[${value.map(quoteHcl).join(', ')}]`
}
