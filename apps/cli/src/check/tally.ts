import type { Severity } from '@dkimkit/core'
import { exit, type FailOn } from '../command.js'
import { exitCodeOf } from '../output/findings.js'
import type { Checked } from './checked.js'

const outcomes = ['found', 'multiple', 'absent', 'unavailable'] as const

/** Selectors that nobody named, of which those that are not there are only counted. */
export interface Guessed {
  readonly tried: number
  readonly absent: number
  /** What a wildcard answered for, as it does for any name. */
  readonly wildcard: number
  /** Those that could not be asked for. */
  readonly unavailable: number
}

/** The counts of a run: all that is kept of what was printed. */
export class Tally {
  owners = 0
  guessed: Guessed | undefined
  readonly #outcomes = new Map<string, number>()
  readonly #severities = new Map<Severity, number>()

  /** Counts a result that is printed. */
  add({ result, findings }: Checked): void {
    this.owners++
    count(this.#outcomes, result.outcome)
    for (const { severity } of findings) count(this.#severities, severity)
  }

  /** Counts a selector that nobody named and that is not printed. */
  addMissed(why: Exclude<keyof Guessed, 'tried'>): void {
    const counts = this.guessed ?? { tried: 0, absent: 0, wildcard: 0, unavailable: 0 }
    this.guessed = { ...counts, [why]: counts[why] + 1 }
  }

  /** 1 where a finding reaches the level, else 3 where something could not be checked, else 0. */
  exitCode(failOn: FailOn): number {
    const seen = [...this.#severities.keys()].map((severity) => ({ severity }))
    return exitCodeOf(seen, failOn) || (this.#isUnchecked ? exit.unchecked : exit.clean)
  }

  /** A guess that met nothing has checked nothing. */
  get #isUnchecked(): boolean {
    const { guessed } = this
    return (
      this.#outcomes.has('unavailable') || (guessed !== undefined && (this.owners === 0 || guessed.unavailable > 0))
    )
  }

  /** `3 owners: 2 found, 1 absent; 1 error`. */
  sum(): string {
    const seen = outcomes.flatMap((outcome) => {
      const number = this.#outcomes.get(outcome) ?? 0
      return number === 0 ? [] : [`${number} ${outcome}`]
    })
    const against = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
      const number = this.#severities.get(severity) ?? 0
      return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`]
    })
    const owners = `${this.owners} owner${this.owners === 1 ? '' : 's'}`
    if (seen.length === 0) return owners
    return `${owners}: ${seen.join(', ')}; ${against.length === 0 ? `nothing to say against ${this.owners === 1 ? 'it' : 'them'}` : against.join(', ')}`
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
