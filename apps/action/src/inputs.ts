import { DkimError, nearestWord } from '@dkimkit/core'
import { parseServers, type ServerChoice } from './check/parse-servers.js'

/** What the author of the workflow asks for: trusted, unlike all that a pull request brings. */
export interface Inputs {
  readonly token: string
  /** Globs; empty for all files that can hold DNS records. */
  readonly paths: readonly string[]
  readonly planFiles: readonly string[]
  readonly manifest: string
  readonly scope: 'changed' | 'all'
  readonly live: boolean
  readonly servers: ServerChoice
  readonly allowNetworks: readonly string[]
  readonly failOn: 'error' | 'warning' | 'never'
  readonly onUnavailable: 'warn' | 'fail'
  readonly comment: boolean
  readonly commentId: string
  readonly issue: boolean
  readonly sarifFile: string | undefined
}

/** Reads the inputs. Throws `DkimError('bad-argument')` that names the input, what it holds and what is wanted. */
export function readInputs(get: (name: string) => string): Inputs {
  const sarifFile = get('sarif-file')
  return {
    token: get('token'),
    paths: linesOf(get('paths')),
    planFiles: linesOf(get('plan-file')),
    manifest: get('manifest').replace(/^\.\//, '') || 'dkim.yaml',
    scope: choice('scope', ['changed', 'all']),
    live: flag('live', true),
    servers: parseServers(wordsOf(get('servers'))),
    allowNetworks: wordsOf(get('allow-networks')),
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    onUnavailable: choice('on-unavailable', ['warn', 'fail']),
    comment: flag('comment', true),
    commentId: commentId(),
    issue: flag('issue', false),
    sarifFile: sarifFile === '' ? undefined : sarifFile,
  }

  /** The first word is what holds without one. */
  function choice<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
    const text = get(name)
    const found = text === '' ? words[0] : words.find((word) => word === text)
    if (found) return found
    const near = nearestWord(text, words)
    throw new DkimError(
      'bad-argument',
      `${name}: '${text}': ${words.join(' or ')} is wanted${near ? `, was ${near} meant?` : ''}`,
    )
  }

  function flag(name: string, otherwise: boolean): boolean {
    const text = get(name).toLowerCase()
    if (text === '') return otherwise
    if (text === 'true' || text === 'false') return text === 'true'
    throw new DkimError('bad-argument', `${name}: '${text}': true or false is wanted`)
  }

  /** It stands in an HTML comment. */
  function commentId(): string {
    const text = get('comment-id') || 'dkimkit'
    if (/^[\w.-]{1,60}$/.test(text) && !text.includes('--')) return text
    throw new DkimError(
      'bad-argument',
      `comment-id: '${text}': up to 60 letters, digits, dots and single dashes are wanted`,
    )
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => line.trim() || [])
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}
