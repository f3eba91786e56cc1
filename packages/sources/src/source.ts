import type { DeclaredRecord, Finding } from '@dkimkit/core'

/** What a reader found in one file: every DNS record, and what of the file cannot be read. */
export interface SourceReading {
  readonly records: readonly DeclaredRecord[]
  readonly findings: readonly Finding[]
}

export interface ReadOptions {
  /** The zone that relative names belong to, without final dot. */
  readonly zone?: string
}

/** A reader of one format. Total: a broken text gives findings, never an exception. */
export type Reader = (path: string, text: string, options: ReadOptions) => SourceReading
