import { error, notice, practice, row, warning } from './row.js'

/** Names and types of records. */
export const ownerCodes = {
  'owner/selector-invalid': row(
    error,
    'RFC 6376 §3.1',
    (a: { seen: string; problem: 'empty' | 'label-length' | 'name-length' | 'character' }) => {
      const problem = {
        empty: 'has an empty label',
        'label-length': 'has a label of over 63 octets',
        'name-length': 'has over 253 octets',
        character: 'holds a character other than letters, digits and inner hyphens',
      }
      return `'${a.seen}' ${problem[a.problem]}: choose another selector`
    },
  ),
  'owner/selector-underscore': row(
    notice,
    'RFC 6376 §3.1',
    (a: { selector: string }) => `the selector ${a.selector} holds an underscore: it works, but is no legal selector`,
  ),
  'owner/domainkey-missing': row(
    warning,
    'RFC 6376 §3.6.2.1',
    (a: { wanted: string }) => `a DKIM key stands outside _domainkey, where no verifier looks: was ${a.wanted} meant?`,
  ),
  'owner/domainkey-misspelt': row(
    error,
    'RFC 6376 §3.6.2.1',
    (a: { seen: string; wanted: string }) => `no verifier looks at ${a.seen}: the name is ${a.wanted}`,
  ),
  'owner/doubled': row(
    error,
    practice,
    (a: { wanted: string; zone: string }) => `${a.zone} stands twice in the name: ${a.wanted} was meant`,
  ),
  'owner/in-wrong-zone': row(
    warning,
    practice,
    (a: { zone: string }) => `the name is not inside ${a.zone}, the zone that declares it`,
  ),
  'owner/at-dmarc': row(
    error,
    practice,
    (a: { place: 'dmarc' | 'apex' }) =>
      `a DKIM record stands at ${a.place === 'dmarc' ? '_dmarc' : "the domain's own name"}: it belongs at <selector>._domainkey`,
  ),
  'owner/policy-leftover': row(
    notice,
    'RFC 4870, RFC 5617',
    (a: { kind: 'domainkeys' | 'adsp' }) =>
      `this is a policy of ${a.kind === 'adsp' ? 'ADSP' : 'DomainKeys'}, which nobody reads any more: it can go`,
  ),
  'owner/wrong-type': row(
    error,
    'RFC 6376 §3.6.2',
    (a: { type: string }) => `a ${a.type} record stands where a TXT or CNAME record belongs`,
  ),
  'owner/target-as-txt': row(
    error,
    practice,
    (a: { target: string }) => `the text is the host name ${a.target}: publish a CNAME record to it instead`,
  ),
  'owner/key-as-cname': row(error, practice, (a: { kind: 'tag-list' | 'address' | 'url'; target: string }) => {
    const kind = { 'tag-list': 'a key record', address: 'an address', url: 'a URL' }
    return `the CNAME's target is ${kind[a.kind]} (${a.target}): ${a.kind === 'tag-list' ? 'publish it as TXT' : 'a target is a host name'}`
  }),
  'owner/cname-with-others': row(
    error,
    'RFC 1034 §3.6.2',
    (a: { others: string }) =>
      `a CNAME record stands beside ${a.others} at one name: name servers refuse that, keep one of them`,
  ),
  'owner/occluded': row(
    error,
    'RFC 1034 §4.2',
    (a: { cut: string }) => `${a.cut} is delegated by NS records, so this record is never served: put it in that zone`,
  ),
  'owner/target-misspelt': row(
    error,
    practice,
    (a: { target: string; wanted: string; sender: string }) =>
      `${a.target} is nearly what ${a.sender} asks for: was ${a.wanted} meant?`,
  ),
  'owner/target-retired': row(
    warning,
    practice,
    (a: { target: string; sender: string }) => `${a.target}: ${a.sender} has retired targets of this form`,
  ),
  'owner/pair-incomplete': row(
    warning,
    practice,
    (a: { sender: string; has: number; wants: number }) =>
      `${a.sender} asks for ${a.wants} selectors, ${a.has} stand here: the next key rotation will fail`,
  ),
  'owner/pair-required': row(
    error,
    practice,
    (a: { sender: string; has: number; wants: number }) =>
      `${a.sender} asks for ${a.wants} selectors and signs nothing without them, ${a.has} stand here`,
  ),
  'owner/declared-twice': row(
    notice,
    practice,
    (a: { other: string }) => `the same record is declared at ${a.other}: one can go`,
  ),
  'owner/declared-differently': row(
    warning,
    practice,
    (a: { other: string }) => `${a.other} declares another value for this name: only one of them can be published`,
  ),
} as const
