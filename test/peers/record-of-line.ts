import type { DnsRecord } from '@dkimkit/core'

/** The TXT or CNAME record in a line that BIND's tools print: one line, absolute names, quoted strings. */
export function recordOfLine(line: string): DnsRecord {
  const [, owner = '', ttl, type = '', rdata = ''] = /^(\S+)\.\s+(\d+)\s+IN\s+(\S+)\s+(.*)$/.exec(line) ?? []
  const strings = [...rdata.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string = '']) => plainText(string))
  return { owner, type, value: type === 'TXT' ? strings.join('') : rdata.replace(/\.$/, ''), ttl: Number(ttl) }
}

/** Text of a zone file with its escapes undone, one character an octet. */
export function plainText(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/\\(?:([0-9]{3})|(.))/gs, (_, code?: string, character?: string) =>
      code === undefined ? `${character}` : String.fromCharCode(Number(code)),
    )
}
