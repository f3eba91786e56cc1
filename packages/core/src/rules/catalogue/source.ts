import { error, notice, practice, row, warning } from './row.js'

/** Files that cannot be read whole. */
export const sourceCodes = {
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
  'source/origin-unknown': row(
    notice,
    'RFC 1035 §5.1',
    (a: { seen: string }) =>
      `'${a.seen}' is relative to a zone that nothing here names: it is judged under this name alone, give --zone to say the zone`,
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
      folder: 'this folder cannot be opened',
    }
    return `${problems[a.problem] ?? a.problem}: it is not read`
  }),
} as const
