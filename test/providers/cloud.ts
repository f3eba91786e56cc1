import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** One record in the DNS: the strings of a TXT record, or the target of a CNAME record without final dot. */
export interface PublishedRecord {
  readonly owner: string
  readonly type: string
  readonly ttl: number
  readonly data: readonly string[]
}

/** The records of one name and type as a provider's API holds them. */
export interface Entry {
  /** The zone's name, in lower case and without final dot. */
  readonly zone: string
  readonly name: string
  readonly type: string
  readonly ttl: number
  /** Each as the API gives it back; a list holds the strings of one value. */
  readonly values: readonly (string | readonly string[])[]
}

/** What a service keeps: what its API answers, and what its name servers say. */
export interface Held {
  readonly entry: Entry
  readonly published: readonly PublishedRecord[]
}

/** How a cloud is opened; see `Cloud`. */
export interface CloudOptions {
  /** The names of zones by the ids that a provider's resource asks for. */
  readonly zones?: Readonly<Record<string, string>>
  /** Where it is kept, a line for each change; in memory only where this is left out. */
  readonly file?: string | undefined
}

/** The service behind a stand-in: a table of entries by id. */
export class Cloud {
  readonly #held = new Map<string, Held>()
  readonly #zones: Readonly<Record<string, string>>
  readonly #file: string | undefined
  #last = 0

  constructor({ zones = {}, file }: CloudOptions = {}) {
    this.#zones = zones
    this.#file = file
    if (file === undefined || !existsSync(file)) return
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) this.#apply(JSON.parse(line) as Change)
  }

  /** The name of a zone; throws where no zone has that id. */
  zoneName(id: string): string {
    const name = this.#zones[id]
    if (name === undefined) throw new Error(`404: there is no zone ${id}`)
    return name
  }

  /** An id that no entry has. */
  nextId(): string {
    return `${this.#last + 1}`
  }

  get(id: string): Held | undefined {
    return this.#held.get(id)
  }

  /** Keeps an entry, or drops it where there is none. */
  set(id: string, held: Held | null): void {
    this.#apply([id, held])
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify([id, held])}\n`)
  }

  /** All entries of a zone. */
  entriesOf(zone: string): Entry[] {
    return [...this.#held.values()].flatMap(({ entry }) => (entry.zone === zone ? [entry] : []))
  }

  /** All that the name servers say, in the order in which it was made. */
  published(): PublishedRecord[] {
    return [...this.#held.values()].flatMap(({ published }) => published)
  }

  #apply([id, held]: Change): void {
    if (held === null) this.#held.delete(id)
    else this.#held.set(id, held)
    this.#last = Math.max(this.#last, Number(id) || 0)
  }
}

type Change = readonly [id: string, held: Held | null]
