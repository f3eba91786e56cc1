import { readFileSync } from 'node:fs'
import { Testing } from 'cdktf'
import type { IConstruct } from 'constructs'
import { TerraformStack } from './seam.js'

/** What became of a stack. */
export interface Synthesized {
  readonly resources: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  readonly text: string
  /** What the validations say; empty where synthesis would go on. */
  readonly errors: string
  /** `path level text` of every annotation. */
  readonly annotations: readonly string[]
}

/** A stack of its own, in an app of its own, under the path `stack`. */
export function newStack(): TerraformStack {
  return new TerraformStack(Testing.app(), 'stack')
}

export function synthStack(declare: (stack: TerraformStack) => void): Synthesized {
  const stack = newStack()
  declare(stack)
  return synthesize(stack)
}

export function synthesize(stack: TerraformStack): Synthesized {
  const text = Testing.synth(stack)
  const { resource = {} } = JSON.parse(text)
  return { text, resources: resource, errors: errorsOf(stack), annotations: annotationsOf(stack) }
}

/** The attributes of the only resource. */
export function onlyAttributes({ resources }: Synthesized): unknown {
  const all = Object.values(resources).flatMap((named) => Object.values(named))
  if (all.length !== 1) throw new Error(`${all.length} resources, where one was wanted`)
  return all[0]
}

/** Without those about providers, which these stacks have not. */
function errorsOf(stack: TerraformStack): string {
  try {
    Testing.synth(stack, true)
    return ''
  } catch (error) {
    const lines = (error as Error).message.split('\n')
    return lines.filter((line) => /^ +\[/.test(line) && !line.includes('matching provider')).join('\n')
  }
}

function annotationsOf(root: IConstruct): string[] {
  return root.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type.startsWith('@cdktf/'))
        .map(({ type, data }) => `${node.path} ${type.slice('@cdktf/'.length)} ${data}`),
    )
}

const vectors = new URL('../../core/vectors/', import.meta.url)

/** Public keys of the vectors, by name. */
export const keys: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('keys.json', vectors), 'utf8'))

/** A file of core's vectors. */
export function readVectors<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, vectors), 'utf8'))
}

/** The code and the message of what a function throws. */
export function refusal(run: () => unknown): { readonly code?: string; readonly message: string } {
  try {
    run()
  } catch (error) {
    return error as Error & { readonly code?: string }
  }
  return { message: 'nothing was thrown' }
}
