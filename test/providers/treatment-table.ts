import type { Course } from './run-twice.js'

/** What becomes of a text: kept; a change at every plan; the apply fails with or without something published; or
 * nothing shows, but something else is published. */
export type Outcome = 'kept' | 'drifts' | 'tainted' | 'refused' | 'published'

/** The outcome of a course, where `texts` are published at the owner and `meant` was meant. */
export function outcomeOf({ error, next }: Course, texts: readonly string[], meant: string): Outcome {
  if (error !== undefined) return texts.length > 0 ? 'tainted' : 'refused'
  if (next !== undefined) return 'drifts'
  return texts.length === 1 && texts[0] === meant ? 'kept' : 'published'
}

/** The forms in which a TXT value is written. `a` and `b` are the first 255 octets of a long value and its rest. */
export const forms = {
  short: ({ s }: Parts) => s,
  'short quoted': ({ s }: Parts) => `"${s}"`,
  'short escaped': ({ s }: Parts) => s.replaceAll(';', '\\;'),
  'short escaped, quoted': ({ s }: Parts) => `"${s.replaceAll(';', '\\;')}"`,
  long: ({ a, b }: Parts) => a + b,
  'a" "b': ({ a, b }: Parts) => `${a}" "${b}`,
  'a""b': ({ a, b }: Parts) => `${a}""${b}`,
  '"a" "b"': ({ a, b }: Parts) => `"${a}" "${b}"`,
  '"a""b"': ({ a, b }: Parts) => `"${a}""${b}"`,
  '"a"  "b"': ({ a, b }: Parts) => `"${a}"  "${b}"`,
  '"ab"': ({ a, b }: Parts) => `"${a}${b}"`,
} as const

export type Form = keyof typeof forms

export interface Parts {
  readonly s: string
  readonly a: string
  readonly b: string
}

/**
 * What is known of each resource type, most of it seen with the real provider. A form that is absent is not known.
 * Core's treatments say the same in their own way; this table was typed from the observations, not from them.
 */
export const treatmentTable: Readonly<Record<string, Readonly<Partial<Record<Form, Outcome>>>>> = {
  aws_route53_record: {
    short: 'kept',
    'short quoted': 'published',
    long: 'refused',
    'a" "b': 'kept',
    'a""b': 'kept',
    '"a" "b"': 'published',
  },
  azurerm_dns_txt_record: { short: 'kept', 'short quoted': 'published', long: 'kept', '"a" "b"': 'published' },
  cloudflare_dns_record: {
    short: 'kept',
    'short quoted': 'kept',
    long: 'drifts',
    'a" "b': 'drifts',
    '"a" "b"': 'kept',
    '"a""b"': 'drifts',
    '"ab"': 'drifts',
  },
  cloudflare_record: { short: 'kept', long: 'drifts', '"a" "b"': 'kept', '"a""b"': 'drifts', '"ab"': 'drifts' },
  google_dns_record_set: {
    short: 'drifts',
    'short quoted': 'kept',
    long: 'drifts',
    'a" "b': 'drifts',
    '"a" "b"': 'kept',
  },
  digitalocean_record: {
    short: 'kept',
    'short quoted': 'drifts',
    long: 'kept',
    '"a" "b"': 'drifts',
    '"ab"': 'drifts',
  },
  ovh_domain_zone_record: {
    short: 'kept',
    'short quoted': 'kept',
    long: 'drifts',
    '"a" "b"': 'kept',
    '"a""b"': 'drifts',
    '"ab"': 'drifts',
  },
  hcloud_zone_rrset: {
    short: 'tainted',
    'short quoted': 'kept',
    long: 'refused',
    '"a" "b"': 'kept',
    '"a""b"': 'tainted',
    '"a"  "b"': 'tainted',
    '"ab"': 'refused',
  },
  hcloud_zone_record: {
    short: 'tainted',
    'short quoted': 'kept',
    long: 'refused',
    '"a" "b"': 'kept',
    '"ab"': 'refused',
  },
  dns_txt_record_set: {
    short: 'kept',
    'short quoted': 'tainted',
    'short escaped': 'tainted',
    long: 'kept',
    'a" "b': 'tainted',
    '"a" "b"': 'tainted',
    '"ab"': 'tainted',
  },
  powerdns_record: {
    short: 'refused',
    'short quoted': 'kept',
    'short escaped, quoted': 'kept',
    long: 'refused',
    'a" "b': 'refused',
    '"a" "b"': 'kept',
    '"a""b"': 'refused',
    '"a"  "b"': 'refused',
    '"ab"': 'kept',
  },
  gandi_livedns_record: {
    short: 'drifts',
    'short quoted': 'kept',
    long: 'drifts',
    '"a" "b"': 'kept',
    '"a""b"': 'drifts',
    '"ab"': 'drifts',
  },
  dnsimple_zone_record: { short: 'kept', 'short quoted': 'kept', long: 'kept', '"a" "b"': 'kept' },
  linode_domain_record: { short: 'kept', 'short quoted': 'published', long: 'kept', '"a" "b"': 'published' },
  scaleway_domain_record: {
    short: 'kept',
    'short quoted': 'drifts',
    long: 'kept',
    '"a" "b"': 'drifts',
    '"ab"': 'drifts',
  },
  ns1_record: { short: 'kept', long: 'drifts', 'short quoted': 'published', '"a" "b"': 'drifts' },
}
