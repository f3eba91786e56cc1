type Check = (value: unknown, path: string) => string[]
type Fields = Readonly<Record<string, readonly [presence: 'required' | 'optional', check: Check]>>

/**
 * What of a log breaks SARIF 2.1.0 (§3.13 to §3.52), for the parts of it that dkimkit writes; any other part is a problem
 * too. Written after the standard's text: its schema may not be passed on under the licence of this repository.
 */
export function sarifProblems(log: unknown): string[] {
  return object(logFields)(log, '$')
}

const level = oneOf('none', 'note', 'warning', 'error')
const message = object({ text: ['required', text(/^(?:[^{}[\]\\]|\{\{|\}\}|\\[[\]\\])+$/u)] })
const lineNumber: Check = (value, path) => (Number.isInteger(value) && Number(value) >= 1 ? [] : [`${path}: from 1`])
const relativeUri = text(/^(?!\/)(?![A-Za-z][A-Za-z0-9+.-]*:)(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$/)
const fileUri = text(/^file:\/\/\/(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$/)

const artifactLocation: Check = (value, path) => {
  const based = isMap(value) && 'uriBaseId' in value
  return object({
    uri: ['required', based ? relativeUri : fileUri],
    uriBaseId: ['optional', oneOf('%SRCROOT%')],
  })(value, path)
}

const location = object({
  physicalLocation: [
    'optional',
    object({
      artifactLocation: ['required', artifactLocation],
      region: ['required', object({ startLine: ['required', lineNumber], startColumn: ['required', lineNumber] })],
    }),
  ],
  logicalLocations: [
    'optional',
    list(object({ fullyQualifiedName: ['required', text(/./)], kind: ['required', text(/./)] })),
  ],
})

const rule = object({
  id: ['required', text(/^[a-z0-9]+\/[a-z0-9-]+$/)],
  shortDescription: ['required', message],
  help: ['required', object({ text: ['required', text(/./)], markdown: ['required', text(/./)] })],
  helpUri: ['optional', text(/^https:\/\/\S+#\S+$/)],
  defaultConfiguration: ['required', object({ level: ['required', level] })],
  properties: ['required', object({ tags: ['required', list(text(/./))] })],
})

const driver = object({
  name: ['required', oneOf('dkimkit')],
  semanticVersion: ['optional', text(/^[0-9]+\.[0-9]+\.[0-9]+/)],
  rules: ['required', list(rule)],
})

const result = object({
  ruleId: ['required', text(/./)],
  ruleIndex: ['required', (value, path) => (Number.isInteger(value) ? [] : [`${path}: a number`])],
  level: ['required', level],
  message: ['required', message],
  locations: ['required', list(location)],
  partialFingerprints: ['required', object({ primaryLocationLineHash: ['required', text(/^[0-9a-f]{16}:[0-9]+$/)] })],
})

const invocation = object({
  executionSuccessful: ['required', (value, path) => (value === true ? [] : [`${path}: true`])],
  toolExecutionNotifications: [
    'required',
    list(object({ level: ['required', level], message: ['required', message] })),
  ],
})

/** §3.27.6: the rule at `ruleIndex` is the one that `ruleId` names, and §3.49.3: no rule stands twice. */
const run: Check = (value, path) => {
  const problems = object({
    tool: ['required', object({ driver: ['required', driver] })],
    columnKind: ['required', oneOf('utf16CodeUnits', 'unicodeCodePoints')],
    results: ['required', list(result)],
    invocations: ['optional', list(invocation)],
  })(value, path)
  if (problems.length > 0) return problems
  const { tool, results } = value as {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[]
  }
  const ids = tool.driver.rules.map(({ id }) => id)
  if (new Set(ids).size < ids.length) problems.push(`${path}: a rule twice`)
  for (const { ruleId, ruleIndex } of results) if (ids[ruleIndex] !== ruleId) problems.push(`${path}: ${ruleId}`)
  return problems
}

const logFields: Fields = {
  $schema: ['required', text(/^https:\/\/\S+$/)],
  version: ['required', oneOf('2.1.0')],
  runs: ['required', list(run)],
}

function object(fields: Fields): Check {
  return (value, path) => {
    if (!isMap(value)) return [`${path}: an object`]
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
    const problems = unknown.map((name) => `${path}.${name}: unknown`)
    for (const [name, [presence, check]] of Object.entries(fields)) {
      if (name in value) problems.push(...check(value[name], `${path}.${name}`))
      else if (presence === 'required') problems.push(`${path}.${name}: missing`)
    }
    return problems
  }
}

function list(check: Check): Check {
  return (value, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => check(item, `${path}[${index}]`)) : [`${path}: a list`]
}

function text(pattern: RegExp): Check {
  return (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${path}: ${JSON.stringify(value)}`]
}

function oneOf(...words: readonly string[]): Check {
  return (value, path) => (words.some((word) => word === value) ? [] : [`${path}: one of ${words.join(', ')}`])
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
