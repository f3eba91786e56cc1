/** Gives things in the order of their places, from 0, however they come; what is early waits. */
export class InOrder<T> {
  readonly #early = new Map<number, T>()
  #next = 0

  /** What may go now. */
  add(place: number, thing: T): T[] {
    this.#early.set(place, thing)
    const ready: T[] = []
    for (let found = this.#early.get(this.#next); found !== undefined; found = this.#early.get(this.#next)) {
      this.#early.delete(this.#next++)
      ready.push(found)
    }
    return ready
  }

  /** What waits for something that never came, in order. */
  rest(): T[] {
    return [...this.#early].sort(([one], [other]) => one - other).map(([, thing]) => thing)
  }
}
