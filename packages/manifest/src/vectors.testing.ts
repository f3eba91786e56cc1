import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Vector {
  readonly name: string
  /** Lines. */
  readonly text: readonly string[]
  /** Its form is not that of a manifest. */
  readonly refused?: true
  /** `code line:column`, in order, as on 20 November 2026. */
  readonly findings: readonly string[]
}

/** Public keys are kept; the private one is made anew, so that none ever stands in the repository. */
const keys: Readonly<Record<string, string>> = {
  ...JSON.parse(readFileSync(new URL('../../core/vectors/keys.json', import.meta.url), 'utf8')),
  'private-ed25519-pkcs8': generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64'),
}

/** Texts and what is wrong with them; a name in braces stands for a key. */
export const vectors: readonly Vector[] = JSON.parse(
  fillKeys(readFileSync(new URL('../vectors/findings.json', import.meta.url), 'utf8')),
)

function fillKeys(text: string): string {
  return text.replace(/\{([a-z]+[0-9][a-z0-9-]*|private-[a-z0-9-]+)\}/g, (_, name: string) => keys[name] ?? '')
}
