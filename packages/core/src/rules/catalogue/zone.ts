import type { Treatment } from '../../zones/treatment.js'
import type { TxtEncoding } from '../../zones/zone-kind.js'
import { error, provider, row, warning } from './row.js'

const encodings: Readonly<Record<TxtEncoding, string>> = {
  plain: 'whole, without quotes and escapes',
  'inner-quotes': 'in strings of 255 octets with " " between them and no quotes around',
  'full-quotes': 'in strings of 255 octets, each in quotes, one space between',
  list: 'as a list of strings of 255 octets',
}

/** What a DNS provider makes of the declared text. */
export const zoneCodes = {
  'zone/encoding-broken': row(
    error,
    provider,
    (a: {
      kind: string
      treatment: 'published' | 'refused' | 'tainted'
      published: string
      form: TxtEncoding
      wanted: string
    }) => {
      const treatment = {
        published: `${a.kind} publishes this text as ${a.published}`,
        refused: `${a.kind} refuses this text`,
        tainted: `${a.kind} publishes another text than this, and the apply fails`,
      }
      return `${treatment[a.treatment]}: write it ${encodings[a.form]}, ${a.wanted}`
    },
  ),
  'zone/encoding-drifts': row(
    warning,
    provider,
    (a: { kind: string; form: TxtEncoding; wanted: string }) =>
      `${a.kind} gives this text back in another form, so that the plan never becomes empty: write it ${encodings[a.form]}, ${a.wanted}`,
  ),
  'zone/name-form': row(
    warning,
    provider,
    (a: { kind: string; part: 'name' | 'target' | 'zone'; seen: string; treatment: Treatment; wanted: string }) =>
      `${a.kind} ${a.treatment === 'drifts' ? 'shows a change at every plan for' : 'refuses'} the ${a.part} ${a.seen}: write ${a.wanted}`,
  ),
  'zone/name-appended': row(
    error,
    provider,
    (a: { kind: string; part: 'name' | 'target'; zone: string; published: string; wanted: string }) =>
      `${a.kind} appends ${a.zone} to this ${a.part}, which becomes ${a.published}: write ${a.wanted}`,
  ),
  'zone/value-too-long': row(
    error,
    provider,
    (a: { kind: string; octets: number; limit: number }) =>
      `the value has ${a.octets} octets, ${a.kind} takes ${a.limit}: choose a smaller key, or a CNAME record to a zone that takes it`,
  ),
  'zone/ttl': row(
    warning,
    provider,
    (a: { kind: string; ttl: number; takes: string }) =>
      `${a.kind} does not keep a TTL of ${a.ttl}: it takes ${a.takes}`,
  ),
  'zone/change-stuck': row(
    warning,
    provider,
    (a: { kind: string }) =>
      `${a.kind} takes the new text for the old one and never applies this change: use a new selector`,
  ),
  'zone/change-gap': row(
    warning,
    provider,
    (a: { kind: string; part: 'value' | 'ttl' }) =>
      `${a.kind} deletes the record before it writes the new ${a.part === 'ttl' ? 'TTL' : 'value'}, and until then there is no key: use a new selector`,
  ),
} as const
