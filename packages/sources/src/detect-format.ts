/**
 * The format of a text, by what stands in it and not by its name; undefined where no reader knows it.
 *
 * @example
 * ```ts
 * import { detectFormat } from '@dkimkit/sources'
 *
 * detectFormat('$ORIGIN example.com.\n') // => 'zone'
 * detectFormat("mail._domainkey:\n  type: TXT\n  value: 'v=DKIM1\\; p='\n") // => 'yaml'
 * detectFormat('v=DKIM1; p=') // => undefined
 * ```
 */
export function detectFormat(text: string): string | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (/^[[{]/.test(start) && !/^(?:\{\{|\{%|\{#)/.test(start)) return 'json'
  if (isHcl(start)) return 'terraform'
  if (isDnscontrol(start)) return 'dnscontrol'
  if (isZone(start)) return 'zone'
  return isYaml(start) ? 'yaml' : undefined
}

function isHcl(text: string): boolean {
  return (
    /^[ \t]*(?:resource|data)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{/m.test(text) ||
    /^(?:module|variable|output|provider)[ \t]+"[^"\n]*"[ \t]*\{/m.test(text) ||
    /^(?:locals|terraform|inputs)[ \t]*=?[ \t]*\{/m.test(text)
  )
}

/** A zone of DNSControl, or what leads to one. */
function isDnscontrol(text: string): boolean {
  return (
    /\b(?:NewRegistrar|NewDnsProvider|require_glob|D_EXTEND|DKIM_BUILDER|M365_BUILDER)\s*\(/.test(text) ||
    (/(?:^|[^.\w])D\s*\(\s*["'`]/.test(text) && /\b(?:A|AAAA|MX|TXT|CNAME|DnsProvider)\s*\(/.test(text)) ||
    /\b(?:TXT|CNAME)\s*\(\s*["'`][^\n]{0,200}_domainkey/.test(text)
  )
}

function isZone(text: string): boolean {
  return (
    /^[ \t]*\$(?:ORIGIN|TTL|INCLUDE)[ \t]/im.test(text) ||
    /^[^\s:]*[ \t]+(?:[0-9][0-9smhdw]*[ \t]+)?(?:IN[ \t]+)?(?:[0-9][0-9smhdw]*[ \t]+)?(?:TXT|CNAME|SOA|NS|MX)[ \t]/im.test(
      text,
    )
  )
}

/** The first line that is no comment begins a list, a document or a map. */
function isYaml(text: string): boolean {
  const [line = ''] = text.split('\n').filter((each) => !/^\s*(?:#|%|$)/.test(each))
  return /^(?:---|- |-$|[ \t]*(?:"[^"]*"|'[^']*'|[\w.*@$/-]+)[ \t]*:(?:\s|$))/.test(line)
}

/** Whether a text can matter: it speaks of DKIM, or holds what looks like a key. */
export function mentionsKeys(text: string): boolean {
  return /domainkey|dkim|\bp\s?=\s?(?:MI[GIH]|[A-Za-z0-9+/]{43}=)/i.test(text)
}
