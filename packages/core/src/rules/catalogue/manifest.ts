import { error, notice, row, warning } from './row.js'

/** The manifest. */
export const manifestCodes = {
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
