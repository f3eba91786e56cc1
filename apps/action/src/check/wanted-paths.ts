import type { Inputs } from '../inputs.js'
import { rankOf } from '../tree/dns-paths.js'
import { pathMatcher } from '../tree/match-glob.js'

/**
 * Which files are read, on both sides the same: those of `paths`, else all that can hold DNS records by their name. The
 * manifest always is; Terraform's code is not where its plan is given.
 */
export function wantedPaths({ paths, manifest, planFiles }: Pick<Inputs, 'paths' | 'manifest' | 'planFiles'>) {
  const named = paths.length > 0 ? pathMatcher(paths) : undefined
  return (path: string): boolean => {
    if (path === manifest) return true
    if (planFiles.length > 0 && /\.tf(?:vars)?(?:\.json)?$/.test(path)) return false
    return named ? named(path) : rankOf(path) !== undefined
  }
}
