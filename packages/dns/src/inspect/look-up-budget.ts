/** Counts look-ups against the most that are allowed. */
export class LookUpBudget {
  readonly #most: number
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes one; false when none is left. */
  take(): boolean {
    if (this.#taken >= this.#most) return false
    this.#taken++
    return true
  }
}
