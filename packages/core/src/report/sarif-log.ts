/** A log of SARIF 2.1.0, as far as findings fill it. The names are those of the standard. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
  /** Where not all findings fit. */
  readonly invocations?: readonly [SarifInvocation]
}

export interface SarifDriver {
  readonly name: string
  readonly semanticVersion?: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifMessage
  readonly help: SarifMessage & { readonly markdown: string }
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: { readonly tags: readonly string[] }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

export interface SarifLocation {
  readonly physicalLocation?: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region: { readonly startLine: number; readonly startColumn: number }
  }
  readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string; readonly kind: 'record' }]
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly { readonly level: SarifLevel; readonly message: SarifMessage }[]
}

export interface SarifMessage {
  readonly text: string
}

export type SarifLevel = 'error' | 'warning' | 'note'
