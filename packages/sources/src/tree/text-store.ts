import { decodeText } from '../text/decode-text.js'
import type { Tree, TreeFile } from './tree.js'

/** What may be kept of files that hold no record themselves but that another file may read. */
const mostSpare = 64 * 1024 * 1024

/** The texts of a tree's files, each read once. */
export class TextStore {
  private readonly texts = new Map<string, string>()
  private readonly files: ReadonlyMap<string, TreeFile>
  private readonly missing = new Set<string>()
  private spare = mostSpare
  private readonly tree: Tree

  constructor(tree: Tree, files: readonly TreeFile[]) {
    this.tree = tree
    this.files = new Map(files.map((file) => [file.path, file]))
  }

  /** Reads a file: its text, its octets where it is none, or undefined where it cannot be read. */
  async load(path: string): Promise<string | Uint8Array | undefined> {
    const octets = await this.tree.read(path)
    return octets && (decodeText(octets) ?? octets)
  }

  /** Keeps a text that will be needed. */
  keep(path: string, text: string): void {
    this.texts.set(path, text)
  }

  /** Keeps a text that another file may name, as long as there is room. */
  keepSpare(path: string, text: string): void {
    if (text.length > 1024 * 1024 || this.spare < text.length) return
    this.spare -= text.length
    this.texts.set(path, text)
  }

  /** The text of a file that is kept; one that is not is noted, to be loaded before the next try. */
  readonly read = (path: string): string | undefined => {
    const text = this.texts.get(path)
    if (text === undefined && this.files.has(path)) this.missing.add(path)
    return text
  }

  /** Loads what `read` did not find; whether there was anything new. */
  async loadMissing(): Promise<boolean> {
    let found = false
    for (const path of this.missing) {
      const text = this.texts.has(path) ? undefined : await this.load(path)
      if (typeof text !== 'string') continue
      this.texts.set(path, text)
      found = true
    }
    this.missing.clear()
    return found
  }

  /** Reads something that may read other files, again as long as it asks for files that are not loaded. */
  async settle<T>(act: () => T): Promise<T> {
    let result = act()
    for (let round = 0; round < 8 && (await this.loadMissing()); round++) result = act()
    return result
  }
}
