import type { Finding } from '@dkimkit/core'
import type { Io } from '../io.js'
import { findingJson } from './findings.js'

/** Version of the documents that `--json` prints; it grows when a field goes or changes its meaning. */
export const documentVersion = 1

/** Prints the one document of a command: its schema, the findings, and the command's own part. */
export function printDocument(io: Io, command: string, findings: readonly Finding[], own: object): void {
  const document = {
    schema: { name: `dkimkit/${command}`, version: documentVersion },
    findings: findings.map(findingJson),
    ...own,
  }
  io.print(`${JSON.stringify(document, undefined, 2)}\n`)
}
