/** A line of a step's output that the runner takes for an order. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const known = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'echo', 'stop-commands'],
  ...['set-output', 'save-state', 'set-env', 'add-path', 'add-matcher', 'remove-matcher'],
])

/**
 * Reads a line as the runner does: `::name key=value,…::message` where the line begins so, or the older
 * `##[name key=value;…]message`, anywhere in it. Undefined for a line of text.
 */
export function parseCommand(line: string, resume?: string): WorkflowCommand | undefined {
  const isKnown = (name: string) => known.has(name.toLowerCase()) || name === resume
  const now = /^\s*::(.*?)::(.*)$/s.exec(line)
  if (now !== null) {
    const { name, properties } = readHead(now[1] ?? '', ',', unescapeProperty)
    if (isKnown(name)) return { name: name.toLowerCase(), properties, message: unescapeData(now[2] ?? '') }
  }
  const old = /##\[(.*?)\](.*)$/s.exec(line)
  if (old !== null) {
    const { name, properties } = readHead(old[1] ?? '', ';', unescapeOld)
    if (isKnown(name)) return { name: name.toLowerCase(), properties, message: unescapeOld(old[2] ?? '') }
  }
  return undefined
}

function readHead(head: string, separator: string, decode: (text: string) => string) {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  const properties: Record<string, string> = {}
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1))
  }
  return { name, properties }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeOf({ '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }, text)
}

function unescapeOld(text: string): string {
  return unescapeOf({ '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' }, text)
}

/** The percent sign last, so that `%250A` is the text `%0A`. */
function unescapeOf(map: Readonly<Record<string, string>>, text: string): string {
  const all = Object.entries({ ...map, '%25': '%' })
  return all.reduce((done, [from, to]) => done.replaceAll(from, to), text)
}
