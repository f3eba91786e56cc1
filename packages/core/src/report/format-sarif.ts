import { type Finding, formatFinding, printable, type Severity } from '../finding.js'
import { sortWorstFirst } from '../review/conclude.js'
import { type Code, catalogue } from '../rules/catalogue.js'
import { artifactUri } from './artifact-uri.js'
import { fingerprinter } from './fingerprint.js'
import { ruleAnchor, ruleHelp } from './rule-help.js'
import type { SarifInvocation, SarifLevel, SarifLocation, SarifLog, SarifMessage, SarifRule } from './sarif-log.js'

export interface FormatSarifOptions {
  /** The version of the tool. */
  readonly version?: string
  /** The absolute URI of the page of rules; each rule's anchor is appended. Without it rules carry their help only. */
  readonly rulesPage?: string
  /** Results at most, the worst first: GitHub refuses a log that has more than 25,000. @default 25000 */
  readonly most?: number
}

const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', notice: 'note' }

/**
 * Findings as a log of SARIF 2.1.0, the worst first; `JSON.stringify` writes it.
 *
 * Each rule that is found brings its help. Fingerprints name a finding by its rule and owner, so that a service takes a
 * finding whose line moved for the same one.
 *
 * @example
 * ```ts
 * import { findingOf } from '@dkimkit/core'
 * import { formatSarif } from '@dkimkit/core/report'
 *
 * const at = { file: 'zones/a b.zone', line: 3, column: 1 }
 * const [run] = formatSarif([findingOf('record/key-revoked', {}, { at })]).runs
 * run.results[0].ruleId // => 'record/key-revoked'
 * run.results[0].locations[0].physicalLocation.artifactLocation.uri // => 'zones/a%20b.zone'
 * ```
 */
export function formatSarif(findings: readonly Finding[], options: FormatSarifOptions = {}): SarifLog {
  const { version, rulesPage, most = 25_000 } = options
  const sorted = sortWorstFirst(findings)
  const kept = sorted.slice(0, most)
  const codes = [...new Set(kept.map(({ code }) => code))]
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const fingerprintOf = fingerprinter()
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dkimkit',
            ...(version === undefined ? {} : { semanticVersion: version }),
            rules: codes.map((code) => ruleOf(code, rulesPage)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: kept.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: indexes.get(finding.code) ?? 0,
          level: levels[finding.severity],
          message: messageOf(formatFinding(finding)),
          locations: locationsOf(finding),
          // The one name that GitHub compares; it would make it of the line's text, which a move of keys changes.
          partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding) },
        })),
        ...(kept.length < sorted.length ? { invocations: [leftOut(sorted.length - kept.length)] as const } : {}),
      },
    ],
  }
}

function ruleOf(code: Code, rulesPage: string | undefined): SarifRule {
  const { wrong, effect, mend } = ruleHelp(code)
  return {
    id: code,
    shortDescription: messageOf(wrong.replaceAll('`', '')),
    help: {
      text: `${wrong}\n\n${effect}\n\n${mend}`.replaceAll('`', ''),
      markdown: `**Wrong:** ${wrong}\n\n**What comes of it:** ${effect}\n\n**Mend:** ${mend}`,
    },
    ...(rulesPage === undefined ? {} : { helpUri: `${rulesPage}#${ruleAnchor(code)}` }),
    defaultConfiguration: { level: levels[catalogue[code].severity] },
    properties: { tags: ['dkim', 'dns', code.slice(0, code.indexOf('/'))] },
  }
}

/** SARIF §3.11.5 and §3.11.6: braces hold placeholders and brackets links, which no record may bring. */
function messageOf(text: string): SarifMessage {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/[[\]\\]/g, '\\$&') }
}

function locationsOf({ at, owner }: Finding): SarifLocation[] {
  if (!at && !owner) return []
  const isAbsolute = at?.file.startsWith('/')
  return [
    {
      ...(at
        ? {
            physicalLocation: {
              artifactLocation: { uri: artifactUri(at.file), ...(isAbsolute ? {} : { uriBaseId: '%SRCROOT%' }) },
              region: { startLine: at.line, startColumn: at.column },
            },
          }
        : {}),
      ...(owner ? { logicalLocations: [{ fullyQualifiedName: printable(owner, 300), kind: 'record' }] as const } : {}),
    },
  ]
}

function leftOut(count: number): SarifInvocation {
  const text = `${count} findings more are left out: a log of SARIF holds so many at most`
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] }
}
