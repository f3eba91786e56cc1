import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

/** What `action.yml` says. */
export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean }>>
  readonly outputs: readonly string[]
  /** `node24`… */
  readonly using: string
  /** The program, as a whole path. */
  readonly main: string
}

/** Reads an `action.yml`. */
export async function readAction(file: string): Promise<ActionDefinition> {
  const {
    inputs = {},
    outputs = {},
    runs,
  } = parse(await readFile(file, 'utf8')) as {
    readonly inputs?: ActionDefinition['inputs']
    readonly outputs?: Readonly<Record<string, unknown>>
    readonly runs: { readonly using: string; readonly main: string; readonly pre?: string; readonly post?: string }
  }
  if (runs.pre !== undefined || runs.post !== undefined) throw new Error('pre and post are not run here')
  return { inputs, outputs: Object.keys(outputs), using: runs.using, main: join(dirname(file), runs.main) }
}

/** The inputs as environment: what is given, and what is not as `action.yml` says. Throws for one that it does not name. */
export function inputEnvironment(
  { inputs }: ActionDefinition,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!(name in inputs)) throw new Error(`Unexpected input '${name}'`)
  }
  const entries = Object.entries(inputs).map(([name, input]) => {
    const value = given[name] ?? evaluate(String(input.default ?? ''), token)
    // Spaces become underscores; a dash stays.
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  return Object.fromEntries(entries)
}

function evaluate(text: string, token: string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression !== 'github.token') throw new Error(`an expression that is not known here: ${expression}`)
    return token
  })
}
