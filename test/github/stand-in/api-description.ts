import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** An operation of GitHub's description, and what the path says. */
export interface FoundOperation {
  readonly id: string
  readonly params: Readonly<Record<string, string>>
}

export interface DescribedRequest {
  readonly search: string
  readonly body: unknown
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: object
}

type Content = Readonly<Record<string, { readonly schema?: object }>>

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>
}

interface Reference {
  readonly $ref: string
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>
}

const root = 'github'
// Where a branch or a path may hold slashes that the client leaves as they are.
const wide = new Set(['path', 'ref', 'tree_sha', 'basehead', 'branch'])

// What GitHub answers, and its description forgot: the fork of a pull request may have been deleted.
const knownGaps = [/^(?:\/\d+)?\/head\/(?:repo|user) must be object/]

/** GitHub's own description of its API: which operation a request is, and what is wrong with it and with its answer. */
export class ApiDescription {
  readonly #components: Description['components']
  readonly #operations = new Map<string, Operation>()
  readonly #patterns: { readonly method: string; readonly pattern: RegExp; readonly id: string; names: string[] }[] = []
  readonly #compiled = new Map<object, ValidateFunction>()
  readonly #bodies: Ajv
  /** What stands in an address is text, whatever it means. */
  readonly #texts: Ajv

  constructor() {
    const text = readFileSync(new URL('../schema/openapi.json', import.meta.url), 'utf8')
    const description = JSON.parse(text.replaceAll('"$ref":"#/', `"$ref":"${root}#/`), allowNull) as Description
    this.#components = description.components
    const options = { strict: false, allErrors: true, validateSchema: false, logger: false } as const
    this.#bodies = new Ajv(options)
    this.#texts = new Ajv({ ...options, coerceTypes: true })
    for (const ajv of [this.#bodies, this.#texts]) {
      addFormats.default(ajv)
      ajv.addSchema({ components: description.components }, root)
    }
    for (const [path, item] of Object.entries(description.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      const source = path.replace(/\{(\w+)\}/g, (_, name: string) => (wide.has(name) ? '(.*)' : '([^/]+)'))
      for (const [method, operation] of Object.entries(item)) {
        const id = operation.operationId
        this.#operations.set(id, operation)
        this.#patterns.push({ method: method.toUpperCase(), pattern: new RegExp(`^${source}$`), id, names })
      }
    }
  }

  find(method: string, path: string): FoundOperation | undefined {
    for (const { method: of, pattern, names, id } of this.#patterns) {
      const match = of === method ? pattern.exec(path) : null
      if (match === null) continue
      const params = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
      return { id, params: Object.fromEntries(params) }
    }
    return undefined
  }

  /** What the description does not allow in a request; nothing when all is well. */
  checkRequest({ id, params }: FoundOperation, { search, body }: DescribedRequest): string[] {
    const operation = this.#operation(id)
    const query = new URLSearchParams(search)
    const known = (operation.parameters ?? []).map((parameter) => this.#resolve(parameter))
    const unknown = [...query.keys()].filter((name) => !known.some((item) => item.in === 'query' && item.name === name))
    const schema = operation.requestBody?.content['application/json']?.schema
    const isMissing = operation.requestBody?.required === true && body === undefined
    return [
      ...known.flatMap((parameter) => this.#checkParameter(parameter, params, query)),
      ...unknown.map((name) => `has a parameter that is not described: ${name}`),
      ...(isMissing ? ['has no body'] : []),
      ...(schema === undefined || body === undefined ? [] : this.#check(this.#bodies, schema, body)),
    ]
  }

  /** What the description does not allow in an answer; an error that it does not list may come from anything. */
  checkAnswer(id: string, status: number, body: unknown): string[] {
    const answer = this.#operation(id).responses[status]
    if (answer === undefined) return status < 400 ? [`status ${status} is not described`] : []
    const schema = this.#resolve(answer).content?.['application/json']?.schema
    if (schema === undefined) return body === undefined ? [] : ['has a body that is not described']
    return this.#check(this.#bodies, schema, body).filter((text) => !knownGaps.some((gap) => gap.test(text)))
  }

  #checkParameter(parameter: Parameter, params: FoundOperation['params'], query: URLSearchParams): string[] {
    if (parameter.in === 'header') return []
    const { name, schema, required } = parameter
    const value = parameter.in === 'path' ? params[name] : query.get(name)
    if (value === undefined || value === null) return required ? [`has no ${name}`] : []
    return this.#check(this.#texts, schema, value).map((text) => `${name}: ${text}`)
  }

  #check(ajv: Ajv, schema: object, value: unknown): string[] {
    const validate = this.#compiled.get(schema) ?? ajv.compile(schema)
    this.#compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath || '/'} ${message} ${JSON.stringify(params)}`
    })
  }

  #resolve<T extends object>(item: T | Reference): T {
    if (!('$ref' in item)) return item
    const [kind = '', name = ''] = item.$ref.split('/').slice(2)
    return this.#components[kind]?.[name] as T
  }

  #operation(id: string): Operation {
    const operation = this.#operations.get(id)
    if (operation === undefined) throw new Error(`not in openapi.json: ${id}`)
    return operation
  }
}

/** `nullable` is a word of OpenAPI: JSON Schema says that null is one of the kinds. */
function allowNull(_: string, item: unknown): unknown {
  if (item === null || typeof item !== 'object' || !('nullable' in item) || item.nullable !== true) return item
  const { nullable: _word, ...schema } = item
  return { anyOf: [schema, { type: 'null' }] }
}
