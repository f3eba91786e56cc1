import { detectFormat, mentionsKeys } from '../detect-format.js'
import { isOtherPath } from './skipped-paths.js'

/** What a file of a tree is for its readers. */
export interface FileClass {
  readonly format: 'data' | 'zone' | 'terraform' | 'dnscontrol' | 'hcl'
  /** Whether its own text speaks of keys. */
  readonly mentions: boolean
}

/** Tells what a file is by its content; undefined for one that no reader knows. */
export function classify(path: string, text: string): FileClass | undefined {
  if (isOtherPath(path)) return undefined
  const mentions = mentionsKeys(text) || /domainkey/i.test(path)
  if (/\.(?:tf|tf\.json|tfvars|tfvars\.json)$/.test(path)) return { format: 'terraform', mentions }
  if (/\.[cm]?js$/.test(path))
    return /(?:^|\/)dnsconfig\.js$/.test(path) || detectFormat(text) === 'dnscontrol'
      ? { format: 'dnscontrol', mentions }
      : undefined
  if (/\.ya?ml$/.test(path)) return { format: 'data', mentions: mentions || mayBeManifest(text) }
  if (!mentions && !/^[ \t]*\$INCLUDE[ \t]/im.test(text)) return undefined
  const format = detectFormat(text)
  if (format === 'json' || format === 'yaml') return { format: 'data', mentions }
  // HCL under another name is no module: Terragrunt's files hand values to one elsewhere.
  if (format === 'terraform') return { format: 'hcl', mentions }
  if (format === 'zone' && !isMostlyZone(text)) return undefined
  return format === 'zone' || format === 'dnscontrol' ? { format, mentions } : undefined
}

/** Notes that show a record or two are no zone file: half of the lines are records, or what only a zone file has stands there. */
function isMostlyZone(text: string): boolean {
  if (/^[ \t]*\$(?:ORIGIN|TTL|INCLUDE)[ \t]|[ \t]SOA[ \t]/im.test(text)) return true
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n', 1000)
    .filter((line) => /^[^;#\s"()]/.test(line))
  const records = lines.filter((line) =>
    /^\S+[ \t](?:.{0,40}[ \t])?(?:IN|TXT|CNAME|A|AAAA|MX|NS|SRV|CAA)[ \t]/i.test(line),
  )
  return records.length * 2 >= lines.length
}

/** A manifest need not say a word of DKIM: what it accepts and how it rates rules is enough. */
function mayBeManifest(text: string): boolean {
  return (
    /(?:^|[\s{,])["']?version["']?[ \t]*:/.test(text) &&
    /["'\s{,](?:domains|accept|rules|keystore)["']?[ \t]*:/.test(text)
  )
}
