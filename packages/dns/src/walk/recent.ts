/** Above so many entries, the oldest go. */
const most = 10_000

/** Keeps what was found out for a while, so that a list of many names asks once for what they share. */
export class Recent<Value> {
  readonly #entries = new Map<string, { readonly until: number; readonly value: Promise<Value> }>()
  readonly #time: number

  /** `time` in milliseconds. */
  constructor(time: number) {
    this.#time = time
  }

  /** What is kept under the key, else what `find` finds out; what is not worth keeping is shared by those who wait for it only. */
  get(key: string, find: () => Promise<Value>, isWorthKeeping: (value: Value) => boolean): Promise<Value> {
    const now = performance.now()
    const known = this.#entries.get(key)
    if (known && known.until > now) return known.value
    this.#entries.delete(key)
    const oldest = this.#entries.size >= most ? this.#entries.keys().next().value : undefined
    if (oldest !== undefined) this.#entries.delete(oldest)
    const entry = { until: now + this.#time, value: find() }
    this.#entries.set(key, entry)
    void entry.value.then((value) => {
      if (!isWorthKeeping(value) && this.#entries.get(key) === entry) this.#entries.delete(key)
    })
    return entry.value
  }
}
