import { error, keyRecord, lookUp, notice, practice, row, syntax, warning } from './row.js'

/** One key record. */
export const recordCodes = {
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
} as const
