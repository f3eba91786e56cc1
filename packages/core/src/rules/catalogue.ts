// The one table of codes: severity, source and wording. Longer than other files, as all wording lives here.
import type { Severity } from '../finding.js'

interface Row<A extends object> {
  readonly severity: Severity
  readonly source: string
  /** One line: what was seen, what was wanted, the next step. Text in `args` is made printable before it comes here. */
  readonly text: (args: A) => string
  /** Silent unless the user's `rules` give it a severity. */
  readonly off?: true
  /** A secret: no `rules` and no `accept` can silence it. */
  readonly secret?: true
}

type None = Record<never, never>

function row<A extends object = None>(
  severity: Severity,
  source: string,
  text: (args: A) => string,
  extra?: { off?: true; secret?: true },
): Row<A> {
  return { severity, source, text, ...extra }
}

const error = 'error'
const warning = 'warning'
const notice = 'notice'
const syntax = 'RFC 6376 §3.2'
const keyRecord = 'RFC 6376 §3.6.1'
const lookUp = 'RFC 6376 §3.6.2.2'
const practice = 'seen in real zones'

/** Every code, with its severity, its source and its wording. A code never changes its meaning. */
export const catalogue = {
  // record/: the text
  'record/not-a-tag-list': row(
    error,
    syntax,
    (a: { seen: string }) => `'${a.seen}' is not tag=value: a record is a list of tag=value, parted by ';'`,
  ),
  'record/tag-duplicate': row(
    error,
    syntax,
    (a: { tag: string }) => `the tag ${a.tag}= stands twice, which voids the whole record: keep one`,
  ),
  'record/tag-case': row(
    error,
    syntax,
    (a: { tag: string; wanted: string }) =>
      `${a.tag}= is not ${a.wanted}=: tag names are case-sensitive, write ${a.wanted}=`,
  ),
  'record/tag-unknown': row(
    notice,
    syntax,
    (a: { tag: string }) => `nobody defined the tag ${a.tag}=: verifiers ignore it`,
  ),
  'record/tag-misspelt': row(
    warning,
    practice,
    (a: { tag: string; wanted: string }) => `${a.tag}= is ignored and ${a.wanted}= is missing: was ${a.wanted}= meant?`,
  ),
  'record/version-invalid': row(
    error,
    keyRecord,
    (a: { version: string }) => `v=${a.version} voids the record: write v=DKIM1`,
  ),
  'record/version-misspelt': row(
    warning,
    practice,
    (a: { seen: string }) => `'${a.seen}' is an unknown tag that verifiers ignore: v=DKIM1 was probably meant`,
  ),
  'record/version-not-first': row(
    error,
    keyRecord,
    (a: { first: string }) => `v= stands after ${a.first}=: when present it must be the first tag`,
  ),
  'record/version-missing': row(notice, keyRecord, () => 'there is no v=DKIM1: it is recommended, as the first tag'),
  'record/key-missing': row(
    error,
    keyRecord,
    (a: { seen: 'dmarc' | 'spf' | 'verification' | 'other-policy' | 'nothing' }) => {
      const seen = {
        dmarc: 'this is a DMARC policy',
        spf: 'this is an SPF policy',
        verification: 'this is a site verification',
        'other-policy': 'this is a policy of another standard',
        nothing: 'there is no p= tag: this is',
      }
      return `${seen[a.seen]}${a.seen === 'nothing' ? ' ' : ', '}no DKIM key: publish the key as p=…`
    },
  ),
  'record/key-revoked': row(
    notice,
    keyRecord,
    () => 'p= is empty: the key is revoked, and every signature made with it fails',
  ),
  'record/key-not-base64': row(
    error,
    'RFC 6376 §2.10',
    (a: { problem: 'octet' | 'padding' | 'length'; seen: string }) => {
      const problem = {
        octet: `holds '${a.seen}', which is no base64`,
        padding: `has '=' before its end`,
        length: `has ${a.seen} characters, a length that no base64 has`,
      }
      return `p= ${problem[a.problem]}: copy the key again`
    },
  ),
  'record/key-unpadded': row(
    warning,
    'RFC 6376 §2.10',
    (a: { missing: number }) => `p= lacks its final ${'='.repeat(a.missing)}: some verifiers refuse that`,
  ),
  'record/key-truncated': row(
    error,
    practice,
    (a: { has: number; wants: number; cut: number }) =>
      `the key stops after ${a.has} of ${a.wants} octets${a.cut > 0 ? ` (cut at ${a.cut} characters?)` : ''}: publish it whole, in several strings of one TXT record`,
  ),
  'record/key-unreadable': row(
    error,
    practice,
    (a: { octets: number }) =>
      `p= holds ${a.octets} octets that are no public key: one wrong character is enough, copy the key again`,
  ),
  'record/key-trailing-data': row(
    warning,
    practice,
    (a: { octets: number }) => `${a.octets} octets follow the key in p=: some verifiers refuse that, remove them`,
  ),
  'record/key-is-private': row(
    error,
    keyRecord,
    (a: { form: string }) =>
      `this publishes a private key (${a.form}): take it down, make a new key, and never use this one again`,
    { secret: true },
  ),
  'record/key-is-pem': row(
    error,
    keyRecord,
    (a: { seen: string }) =>
      `'${a.seen}' is left from a PEM file: p= takes only the base64 between its BEGIN and END lines, in one piece`,
  ),
  'record/key-is-certificate': row(
    error,
    keyRecord,
    (a: { kind: 'certificate' | 'certificate request' }) => `p= holds a ${a.kind}: publish its public key instead`,
  ),
  'record/key-type-unknown': row(
    error,
    keyRecord,
    (a: { type: string }) => `k=${a.type} is unknown, so verifiers ignore the key: write k=rsa or k=ed25519`,
  ),
  'record/key-type-mismatch': row(
    error,
    keyRecord,
    (a: { declared: string; seen: string }) =>
      `the record says k=${a.declared}, but p= holds a key of another type (${a.seen})`,
  ),
  'record/key-pkcs1': row(
    warning,
    'RFC 6376 erratum 3017',
    () => 'p= holds a bare RSAPublicKey (PKCS#1): some verifiers want a SubjectPublicKeyInfo, publish that',
  ),
  'record/ed25519-wrapped': row(
    error,
    'RFC 8463 §4',
    () => 'p= holds 44 octets of SubjectPublicKeyInfo: an Ed25519 record takes the 32 octets of the key alone',
  ),
  'record/ed25519-length': row(
    error,
    'RFC 8463 §4',
    (a: { octets: number }) => `an Ed25519 key has 32 octets, p= has ${a.octets}: copy the key again`,
  ),
  'record/ed25519-not-a-point': row(
    error,
    'RFC 8032 §5.1.3',
    (a: { problem: 'not-a-point' | 'small-order' }) =>
      `the 32 octets in p= are ${a.problem === 'small-order' ? 'a point of small order' : 'no point of the curve'}, so no Ed25519 public key: if they are the private seed, it is now public; make a new key`,
  ),
  'record/key-too-short': row(
    error,
    'RFC 8301 §3.2',
    (a: { bits: number }) => `RSA keys under 1024 bits must not be used, this one has ${a.bits}: make a key of 2048`,
  ),
  'record/key-short': row(
    warning,
    'RFC 8301 §3.2',
    (a: { bits: number }) => `this RSA key has ${a.bits} bits: signers should use 2048 at least`,
  ),
  'record/key-long': row(
    notice,
    'RFC 6376 §3.3.3',
    (a: { bits: number }) =>
      `this RSA key has ${a.bits} bits: its DNS answer passes 512 octets, so resolvers need EDNS0 or TCP`,
  ),
  'record/key-too-long': row(
    warning,
    'RFC 8301 §3.2',
    (a: { bits: number }) => `this RSA key has ${a.bits} bits: verifiers need not accept more than 4096`,
  ),
  'record/exponent-invalid': row(
    error,
    'RFC 8017 §3.1',
    (a: { exponent: string }) => `the RSA exponent ${a.exponent} is none: make a new key`,
  ),
  'record/exponent-unusual': row(
    warning,
    practice,
    (a: { exponent: string }) => `some verifiers refuse the RSA exponent ${a.exponent}: 65537 is usual`,
  ),
  'record/modulus-weak': row(error, 'CVE-2017-15361', (a: { problem: 'factor' | 'roca'; factor: number }) =>
    a.problem === 'roca'
      ? 'the RSA modulus has the ROCA fingerprint: anybody can compute the private key, make a new one'
      : `the RSA modulus is divisible by ${a.factor}: anybody can compute the private key, make a new one`,
  ),
  'record/hash-no-sha256': row(
    error,
    'RFC 8301 §3.1',
    (a: { hashes: string }) => `h=${a.hashes} does not allow sha256, the only hash that verifiers accept: remove h=`,
  ),
  'record/hash-sha1': row(notice, 'RFC 8301 §3.1', () => 'h= lists sha1: verifiers must not accept it, so it is dead'),
  'record/hash-unknown': row(
    notice,
    keyRecord,
    (a: { hash: string }) => `h= lists ${a.hash}, which nobody defined: verifiers ignore it`,
  ),
  'record/service-not-email': row(
    error,
    keyRecord,
    (a: { services: string }) => `s=${a.services} does not allow e-mail: remove s=`,
  ),
  'record/service-tlsrpt': row(notice, 'RFC 8460 §3', () => 's=tlsrpt: this key signs TLS reports and no other mail'),
  'record/flag-testing': row(
    warning,
    keyRecord,
    () => 't=y says that the domain only tests DKIM: receivers may treat its mail as unsigned, remove it',
  ),
  'record/flag-unknown': row(
    notice,
    keyRecord,
    (a: { flag: string }) => `t= lists ${a.flag}, which nobody defined: verifiers ignore it`,
  ),
  'record/granularity': row(
    warning,
    'RFC 6376 appendix C',
    (a: { granularity: string }) =>
      `g=${a.granularity} is historic: old verifiers match no sender, or one user only, with it; remove it`,
  ),
  'record/granularity-any': row(notice, 'RFC 6376 appendix C', () => 'g=* is historic and says nothing: it can go'),
  'record/dkim2-retired': row(notice, 'the DKIM2 drafts', (a: { tag: string }) => `DKIM2 retires the tag ${a.tag}=`, {
    off: true,
  }),
  'record/quoted': row(
    error,
    practice,
    (a: { seen: string }) =>
      `${a.seen} is published as part of the value: remove the quoting that the DNS provider adds itself`,
  ),
  'record/non-ascii': row(
    error,
    syntax,
    (a: { character: string }) => `the value holds ${a.character}: only printable ASCII may stand here, type it again`,
  ),
  'record/placeholder': row(
    error,
    practice,
    (a: { seen: string }) => `'${a.seen}' stands where the key belongs: put the key there`,
  ),
  'record/string-too-long': row(
    error,
    'RFC 1035 §3.3',
    (a: { octets: number }) =>
      `a TXT string has ${a.octets} octets, the most is 255: cut it into several strings of one record`,
  ),
  'record/split-at-semicolons': row(
    error,
    practice,
    (a: { records: number }) => `one key is cut at its ';' into ${a.records} TXT records: join them in one record`,
  ),
  'record/split-in-two-records': row(
    error,
    practice,
    (a: { records: number }) => `${a.records} TXT records make one key when joined: they must be strings of one record`,
  ),
  'record/multiple': row(
    error,
    lookUp,
    (a: { records: number }) =>
      `${a.records} key records stand at one owner, and what a verifier then does is undefined: keep one`,
  ),
  'record/text-beside': row(
    warning,
    lookUp,
    (a: { seen: string }) => `'${a.seen}' stands beside the key, and what a verifier then does is undefined: move it`,
  ),
  // owner/: names and types
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
  // key/: the keys of a set
  'key/shared': row(
    notice,
    'RFC 6376 §8.13',
    (a: { owners: string; count: number }) =>
      `${a.count} names hold one and the same key (${a.owners}): publish it once and let CNAME records point to it`,
  ),
  'key/common-factor': row(
    error,
    'Heninger et al. 2012',
    (a: { owners: string }) =>
      `the RSA modulus shares a factor with that of ${a.owners}: anybody can compute both private keys, make new ones`,
  ),
  'key/ed25519-alone': row(
    warning,
    'RFC 8463 §3',
    (a: { domain: string }) =>
      `${a.domain} signs with Ed25519 only: many receivers cannot verify that, sign with RSA as well`,
  ),
  'key/private-key-file': row(
    error,
    practice,
    (a: { form: string }) =>
      `this file holds a private key (${a.form}): remove it, from the history too, and make a new key`,
    { secret: true },
  ),
  // source/: files that cannot be read whole
  'source/line-broken': row(
    error,
    practice,
    (a: { format: string; problem: string; seen: string }) =>
      `the ${a.format} cannot be read here (${a.problem})${a.seen === '' ? '' : `: '${a.seen}'`}: what stands in this place is not judged`,
  ),
  'source/line-skipped': row(
    notice,
    practice,
    (a: { seen: string }) => `'${a.seen}' is a line of a template: it is not judged`,
  ),
  'source/not-resolved': row(
    warning,
    practice,
    (a: { what: string; seen: string; tool: string }) =>
      `${a.what} is only known when ${a.tool} runs${a.seen === '' ? '' : ` ('${a.seen}')`}: this record is not judged, ` +
      (a.tool === 'Terraform'
        ? "give its plan instead ('terraform show -json')"
        : a.tool === 'DNSControl'
          ? "give what it computes instead ('dnscontrol print-ir')"
          : 'give the finished records instead'),
  ),
  'source/not-known': row(
    notice,
    practice,
    (a: { what: string }) => `dkimkit does not know how ${a.what} holds DNS records: what stands here is not judged`,
  ),
  'source/limit': row(warning, practice, (a: { problem: string; limit: number }) => {
    const problems: Record<string, string> = {
      'file-size': `this file is larger than ${a.limit} octets`,
      files: `there are more than ${a.limit} files`,
      octets: `the files hold more than ${a.limit} octets`,
      records: `more than ${a.limit} records are declared here`,
    }
    return `${problems[a.problem] ?? a.problem}: the rest is not judged, give a smaller part of the tree`
  }),
  'source/file-skipped': row(notice, practice, (a: { problem: string }) => {
    const problems: Record<string, string> = {
      link: 'this link leads out of the tree, or nowhere',
      unreadable: 'this file cannot be opened',
    }
    return `${problems[a.problem] ?? a.problem}: it is not read`
  }),
  // manifest/: the form of dkim.yaml
  'manifest/syntax': row(error, 'YAML 1.2', (a: { problem: string; seen: string }) => {
    const problems: Record<string, string> = {
      alias: `the alias ${a.seen} names no anchor above it`,
      anchor: 'an anchor or an alias stands where none may stand',
      character: `the character ${a.seen} may not stand in a manifest: type it again`,
      colon: "a ':' and a value are missing after this",
      directive: 'a manifest has no YAML directives: remove the line',
      documents: "a second document begins here: a manifest is one document, remove the '---' or '...'",
      encoding: 'the file is not UTF-8 from here on: save it as UTF-8',
      escape: `${a.seen} is no escape: write a backslash twice, or use '…' quotes`,
      indent: 'the indentation does not fit the lines above: indent the fields of one map alike',
      key: 'a field name is a short text on one line',
      merge: '<< takes a map, as *alias: nothing else can be merged',
      quote: "a value with ': ' in it is put in quotes",
      reserved: `no value starts with '${a.seen}' unless it is quoted`,
      tab: 'a tab stands in the indentation: use spaces',
      tag: `${a.seen} is a YAML tag: a manifest has none, remove it`,
      unclosed: 'a quote or a bracket is opened here and never closed',
    }
    return problems[a.problem] ?? `this is no YAML${a.seen === '' ? '' : `: '${a.seen}'`}`
  }),
  'manifest/too-large': row(
    error,
    'the manifest',
    (a: { what: 'octets' | 'depth' | 'aliases' | 'tokens'; limit: number }) => {
      const what = {
        octets: 'octets',
        depth: 'levels, one inside the other',
        aliases: 'values made by aliases',
        tokens: 'pieces of YAML that is not written line by line',
      }
      return `a manifest of over ${a.limit} ${what[a.what]} is not read: split it`
    },
  ),
  'manifest/version-missing': row(
    error,
    'the manifest',
    () => 'there is no version: write version: 1 as the first line',
  ),
  'manifest/version-unsupported': row(
    error,
    'the manifest',
    (a: { seen: string }) => `version ${a.seen} is not known here, version 1 is: get a dkimkit that knows it`,
  ),
  'manifest/field-unknown': row(
    error,
    'the manifest',
    (a: { field: string; under: string; near: string; allowed: string }) => {
      const allowed = a.near === '' ? `allowed are ${a.allowed}` : `was ${a.near} meant? (allowed are ${a.allowed})`
      const command = /command|exec|script|shell|hook|^run$/i.test(a.field)
        ? 'nothing in a manifest is ever run, give commands as options of dkimkit; '
        : ''
      return `${a.under} has no field '${a.field}': ${command}${allowed}`
    },
  ),
  'manifest/field-missing': row(
    error,
    'the manifest',
    (a: { field: string; under: string }) => `${a.under} needs the field ${a.field}`,
  ),
  'manifest/field-duplicate': row(
    error,
    'YAML 1.2 §3.2.1.3',
    (a: { field: string; line: number }) => `'${a.field}' stands on line ${a.line} already: keep one`,
  ),
  'manifest/value-invalid': row(
    error,
    'the manifest',
    (a: { field: string; seen: string; wanted: string; near: string }) =>
      `${a.field} is ${a.seen}: ${a.near === '' ? '' : `was ${a.near} meant? `}wanted is ${a.wanted}`,
  ),
  'manifest/path-outside': row(
    error,
    'the manifest',
    (a: { field: string; seen: string }) =>
      `${a.field} is '${a.seen}': a folder below the manifest's own is wanted, such as keys`,
  ),
  // manifest/: what it says
  'manifest/active-twice': row(
    error,
    'the manifest',
    (a: { stream: string; algorithm: string; other: string }) =>
      `the stream ${a.stream} has two active ${a.algorithm} selectors, this and ${a.other}: one signs, set the other to retiring or published`,
  ),
  'manifest/selector-twice': row(
    error,
    'RFC 6376 §3.6.2.2',
    (a: { selector: string; stream: string }) =>
      `the stream ${a.stream} of this domain has the selector ${a.selector} already: choose another name`,
  ),
  'manifest/name-reused': row(
    error,
    'RFC 6376 §3.1',
    (a: { selector: string; stream: string }) =>
      `${a.selector} is a removed name of the stream ${a.stream}: a name is never used again, choose another`,
  ),
  'manifest/date-missing': row(
    error,
    'the manifest',
    (a: { selector: string; state: string }) =>
      `${a.selector} is ${a.state}, and since does not say when that began: add ${a.state} to since`,
  ),
  'manifest/date-order': row(
    error,
    'the manifest',
    (a: { state: string; earlier: string; date: string }) =>
      `${a.state} since ${a.date} is before ${a.earlier}, the state that comes first: correct one of the dates`,
  ),
  'manifest/date-unreached': row(
    warning,
    'the manifest',
    (a: { state: string; later: string }) =>
      `since has a date for ${a.later}, but the state is ${a.state}: set the state, or remove the date`,
  ),
  'manifest/date-future': row(
    warning,
    'the manifest',
    (a: { state: string; date: string }) =>
      `${a.state} since ${a.date} lies ahead: since tells what has happened, never what is planned`,
  ),
  'manifest/algorithm-mismatch': row(
    error,
    'the manifest',
    (a: { algorithm: string; seen: string }) =>
      `algorithm is ${a.algorithm}, but publicKey holds a key of ${a.seen}: correct one of them`,
  ),
  'manifest/overlap-short': row(
    error,
    'RFC 5321 §4.5.4.1',
    (a: { overlap: string; least: string }) =>
      `an overlap of ${a.overlap} revokes keys of mail that is still on its way: ${a.least} is the least`,
  ),
  'manifest/lead-long': row(
    error,
    'the manifest',
    (a: { lead: string; every: string }) =>
      `a lead of ${a.lead} is not shorter than every (${a.every}): a new selector would be due before the last one signs`,
  ),
  'manifest/service-unknown': row(
    error,
    'the catalogue of senders',
    (a: { service: string; near: string }) =>
      `no service '${a.service}' is known${a.near === '' ? '' : `: was ${a.near} meant?`} (dkimkit senders lists them)`,
  ),
  'manifest/service-without-records': row(
    notice,
    'the catalogue of senders',
    (a: { service: string }) =>
      `${a.service} asks for no DKIM record of its own: declare its other records (dkimkit senders ${a.service}) where you keep them`,
  ),
  'manifest/variable-missing': row(
    error,
    'the catalogue of senders',
    (a: { service: string; variable: string; wanted: string }) =>
      `${a.service} needs the variable ${a.variable} (wanted: ${a.wanted})`,
  ),
  'manifest/variable-unknown': row(
    error,
    'the catalogue of senders',
    (a: { service: string; variable: string; near: string; known: string }) =>
      `${a.service} has no variable '${a.variable}'${a.near === '' ? '' : `: was ${a.near} meant?`} (known: ${a.known === '' ? 'none' : a.known})`,
  ),
  'manifest/variable-invalid': row(
    error,
    'the catalogue of senders',
    (a: { service: string; variable: string; seen: string; wanted: string }) =>
      `${a.variable} is '${a.seen}', no value that ${a.service} gives (wanted: ${a.wanted})`,
  ),
  'manifest/sender-name-invalid': row(
    error,
    'RFC 1035 §2.3.4',
    (a: { service: string; domain: string }) =>
      `the variables of ${a.service} make a name that no DNS zone holds, under ${a.domain}: copy them again`,
  ),
  'manifest/code-unknown': row(
    error,
    'the manifest',
    (a: { seen: string; near: string }) =>
      `no rule has the code '${a.seen}'${a.near === '' ? '' : `: was ${a.near} meant?`}`,
  ),
  'manifest/code-secret': row(
    error,
    'the manifest',
    (a: { refused: string }) =>
      `${a.refused} is about a secret: it keeps its severity and can never be accepted, remove the entry`,
  ),
  'manifest/accept-expired': row(
    warning,
    'the manifest',
    (a: { accepted: string; until: string }) =>
      `the acceptance of ${a.accepted} ended on ${a.until}: mend the record, or accept it anew`,
  ),
} as const

type Catalogue = typeof catalogue
/** The name of a rule. */
export type Code = keyof Catalogue
/** What the wording of a code needs. */
export type ArgsOf<C extends Code> = Parameters<Catalogue[C]['text']> extends [infer A] ? A : None

/** Every code, in the catalogue's order. */
export const codes = Object.keys(catalogue) as Code[]
