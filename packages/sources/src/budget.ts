/** What an evaluation may cost; beyond it nothing more is known. */
export class Budget {
  private steps = 2_000_000
  private characters = 100_000_000
  private depth = 0

  /** Whether another step may be taken. */
  step(): boolean {
    return --this.steps > 0
  }

  /** Whether a text or a list of that length may be made. */
  make(length: number): boolean {
    this.characters -= length
    return this.characters > 0 && length <= 1_000_000
  }

  /** Does something one level deeper; gives `otherwise` where that is too deep. */
  deeper<T>(act: () => T, otherwise: T): T {
    if (this.depth >= 300) return otherwise
    this.depth++
    try {
      return act()
    } finally {
      this.depth--
    }
  }
}
