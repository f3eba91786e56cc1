import type { DeclaredRecord, Finding } from '@dkimkit/core'

/** What a reader found in one file: every DNS record, and what of the file cannot be read. */
export interface SourceReading {
  readonly records: readonly DeclaredRecord[]
  readonly findings: readonly Finding[]
}

/** Gives the text of another file of the same tree by its path from the tree's root, or undefined. */
export type ReadFile = (path: string) => string | undefined

export interface ReadOptions {
  /** The zone that relative names belong to, without final dot. */
  readonly zone?: string
  /** Other files of the tree, for what a file includes; without it nothing is included. */
  readonly read?: ReadFile
  /** The paths of the tree, for files that are included by a pattern. */
  readonly list?: () => readonly string[]
  /** Reads a manifest `dkim.yaml`; without it a manifest declares nothing. */
  readonly manifestReader?: (path: string, text: string) => SourceReading
}

/** A reader of one format. Total: a broken text gives findings, never an exception. */
export type Reader = (path: string, text: string, options: ReadOptions) => SourceReading

/** The reading of a file that declares nothing. */
export const nothing: SourceReading = { records: [], findings: [] }
