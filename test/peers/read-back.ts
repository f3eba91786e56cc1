import { readFileSync } from 'node:fs'
import { importPrivateKey, parseDkimRecord, readZoneFile } from '@dkimkit/core'
import { runDkimkit } from './run-dkimkit.js'
import { domain } from './sign-and-verify.js'

/** What we make of a zone file with one key record that another program wrote. */
export interface ReadBack {
  readonly owner: string | undefined
  readonly key: { readonly type: string; readonly bits: number } | undefined
  /** The codes of what `dkimkit lint` finds, by severity. */
  readonly errors: readonly string[]
  readonly others: readonly string[]
}

interface LintDocument {
  readonly findings: readonly { readonly code: string; readonly severity: string }[]
  readonly records: readonly {
    readonly owner: string
    readonly key?: { readonly type: string; readonly bits: number }
  }[]
}

/** Lints a file by the command, as it was written. */
export async function lintFile(file: string, ...options: readonly string[]): Promise<ReadBack> {
  const { document } = await runDkimkit<LintDocument>('lint', file, ...options)
  const { findings, records } = document
  if (records.length !== 1) throw new Error(`${records.length} records in ${file}, one is wanted`)
  const codesOf = (error: boolean): string[] =>
    findings.filter(({ severity }) => (severity === 'error') === error).map(({ code }) => code)
  return { owner: records[0]?.owner, key: records[0]?.key, errors: codesOf(true), others: codesOf(false) }
}

/** The value of p= in a zone file with one key record. */
export function publishedKeyIn(file: string): string {
  const { records } = readZoneFile(readFileSync(file, 'utf8'), { origin: domain })
  return parseDkimRecord(records[0]?.value ?? '').publicKey
}

/** The public half of a private key in a file, as a record publishes it. */
export function publicHalfOf(file: string): string {
  return importPrivateKey(readFileSync(file)).publicKey
}
