import { quoteHcl } from '../../forms/format-hcl.js'
import type { Treatment, TxtForm } from '../../zones/treatment.js'
import { readTxt, writeTxt } from '../../zones/txt-encoding.js'
import { readTxtForm } from '../../zones/txt-form.js'
import type { WrittenValue } from '../../zones/zone-kind.js'
import type { Writing, ZoneRule } from './writing.js'

/** Reports either of two codes: whether something else is published, or only the plan is at odds with the API. */
export const encoding: ZoneRule = (writing, report) => {
  const { record, value, kind } = writing
  if (record.type !== 'TXT' || value === undefined) return
  const { form, meant } = readTxtForm(value)
  const published = readTxt(value, kind.txtReading)
  const treatment = listedTreatment(writing, form, value) ?? (published === meant ? undefined : 'published')
  // Quotes that fit nowhere may be part of the text: record/quoted tells.
  if (!treatment || (treatment === 'published' && form === 'stray-quotes')) return
  const about = { kind: kind.id, form: kind.txt, wanted: formatValue(writeTxt(meant, kind.txt)) }
  if (treatment === 'drifts') report('zone/encoding-drifts', about)
  else report('zone/encoding-broken', { ...about, treatment, published: treatment === 'published' ? published : '' })
}

function listedTreatment({ kind, treatment }: Writing, form: TxtForm, value: WrittenValue): Treatment | undefined {
  if (typeof value !== 'string') return treatment.txt?.[form]
  // One word is one string, with quotes and without.
  if (kind.txtReading === 'words' && form === 'plain' && !/\s/.test(value)) return undefined
  return (value.includes('\\') ? treatment.txt?.escaped : undefined) ?? treatment.txt?.[form]
}

/** As Terraform's language and its JSON write it. */
function formatValue(value: WrittenValue): string {
  return typeof value === 'string' ? quoteHcl(value) : `[${value.map(quoteHcl).join(', ')}]`
}
