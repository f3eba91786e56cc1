import type { Finding } from '@dkimkit/core'
import { ignoredPaths } from '@dkimkit/sources'

/** A private key in a folder is no finding where git leaves the file out: there a keystore of files lies. */
export async function dropIgnoredKeys(findings: readonly Finding[], folder: string): Promise<readonly Finding[]> {
  const files = findings.flatMap((finding) => (isKeyFile(finding) && finding.at ? [finding.at.file] : []))
  const ignored = await ignoredPaths(folder, files)
  return ignored.size === 0
    ? findings
    : findings.filter((finding) => !isKeyFile(finding) || !finding.at || !ignored.has(finding.at.file))
}

function isKeyFile({ code }: Finding): boolean {
  return code === 'key/private-key-file'
}
