import type { SettleOptions } from '@dkimkit/core'
import type { IConstruct } from 'constructs'
import type { TerraformResource, TerraformStack } from '../seam.js'
import { type JudgedStack, judgeRecords } from './judge-records.js'
import { tellFindings } from './tell-findings.js'

/** A resource that declares records: one of ours, or one that others made and `DkimLint` came by. */
export type JudgedResource = TerraformResource

interface StackEntry {
  readonly resources: Set<JudgedResource>
  settings?: SettleOptions
}

/** All records of an app. They are judged together, as some rules look at several, and told stack by stack. */
export class RecordBook {
  readonly #stacks = new Map<TerraformStack, StackEntry>()
  readonly #told = new Set<string>()
  #judged: ReadonlyMap<TerraformStack, JudgedStack> | undefined

  /** Takes a resource in; the synthesis of its stack then stops at its errors. */
  add(stack: TerraformStack, resource: JudgedResource): void {
    const { resources } = this.#entryOf(stack)
    if (resources.has(resource)) return
    resources.add(resource)
    this.#judged = undefined
  }

  /** Severities and acceptances for the records of a stack. Stacks that share them should be given one object. */
  settle(stack: TerraformStack, settings: SettleOptions): void {
    const entry = this.#entryOf(stack)
    if (entry.settings === settings) return
    entry.settings = entry.settings ? merge(entry.settings, settings) : settings
    this.#judged = undefined
  }

  #entryOf(stack: TerraformStack): StackEntry {
    const known = this.#stacks.get(stack)
    if (known) return known
    const entry: StackEntry = { resources: new Set() }
    this.#stacks.set(stack, entry)
    stack.node.addValidation({ validate: () => this.#validate(stack) })
    return entry
  }

  #validate(stack: TerraformStack): string[] {
    this.#judged ??= judgeRecords(this.#stacks)
    const judged = this.#judged.get(stack)
    return judged ? tellFindings(stack, judged, this.#told) : []
  }
}

const books = new WeakMap<IConstruct, RecordBook>()

/** The book of the app that a construct is in. */
export function recordBookOf({ node }: IConstruct): RecordBook {
  const book = books.get(node.root) ?? new RecordBook()
  books.set(node.root, book)
  return book
}

function merge(one: SettleOptions, other: SettleOptions): SettleOptions {
  const accept = [...(one.accept ?? []), ...(other.accept ?? [])]
  return { ...one, ...other, rules: { ...one.rules, ...other.rules }, accept }
}
