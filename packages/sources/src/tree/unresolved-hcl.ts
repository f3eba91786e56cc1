import { findingOf } from '@dkimkit/core'
import type { SourceReading } from '../source.js'
import { indexLines } from '../text/line-index.js'

/** HCL that is no module, as Terragrunt's: the values that it hands over are only known when it runs. */
export function unresolvedHcl(path: string, text: string): SourceReading {
  const offset = text.search(/_domainkey|v=DKIM1/i)
  if (offset < 0) return { records: [], findings: [] }
  const at = indexLines(text, path)(offset)
  const args = { what: 'what these inputs declare', seen: '', tool: 'Terraform' }
  return { records: [], findings: [findingOf('source/not-resolved', args, { at })] }
}
