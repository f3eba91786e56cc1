import { DkimError, type Place } from '@dkimkit/core'
import type { Construct } from 'constructs'

/** What comes before the problem of a construct: its path, and where a manifest declares it. */
export function withPath<T>(scope: Construct, id: string, make: () => T, at?: Place): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof DkimError) || error.message.startsWith('[')) throw error
    const path = scope.node.path ? `${scope.node.path}/${id}` : id
    const place = at ? `${at.file}:${at.line}:${at.column}: ` : ''
    throw new DkimError(error.code, `[${path}] ${place}${error.message}`, { cause: error })
  }
}
