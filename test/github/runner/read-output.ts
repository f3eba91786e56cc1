import { parseCommand, type WorkflowCommand } from './parse-command.js'

/** A remark on a file or on the run, as GitHub shows it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

/** What a step wrote, as the runner understands it. */
export interface ReadOutput {
  /** The log as people see it: commands taken out, masks put in. */
  readonly log: string
  /** As GitHub keeps them: ten of a level, 4,096 characters each. */
  readonly annotations: readonly Annotation[]
  /** All that were sent. */
  readonly sent: readonly Annotation[]
  readonly masks: readonly string[]
  /** Commands that no careful action sends today: `set-output`, `save-state`, `set-env`, `add-path`, matchers… */
  readonly suspicious: readonly WorkflowCommand[]
  readonly debug: readonly string[]
}

const perLevel = 10
const messageLength = 4096
const levels = new Set<string>(['error', 'warning', 'notice'])
const harmless = new Set(['group', 'endgroup', 'echo'])

/** Reads the output of a step, line by line, as the runner does while it comes; `secrets` are masked from the start. */
export function readOutput(text: string, secrets: readonly string[] = []): ReadOutput {
  const masks = secrets.flatMap(maskedParts)
  const log: string[] = []
  const sent: Annotation[] = []
  const suspicious: WorkflowCommand[] = []
  const debug: string[] = []
  const hide = (line: string) => {
    return [...masks]
      .sort((one, other) => other.length - one.length)
      .reduce((done, mask) => done.replaceAll(mask, '***'), line)
  }
  let resume: string | undefined
  // A line ends at a carriage return too: what follows one is a new line, and may be a command.
  for (const line of text.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, resume)
    if (command !== undefined && command.name === resume?.toLowerCase()) {
      resume = undefined
      continue
    }
    if (command === undefined || resume !== undefined) {
      log.push(hide(line))
      continue
    }
    const { name, properties, message } = command
    if (name === 'add-mask') masks.push(...maskedParts(message))
    else if (name === 'stop-commands') resume = message
    else if (name === 'debug') debug.push(hide(message))
    else if (levels.has(name)) {
      const hidden = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, hide(value)]))
      sent.push({ level: name as Annotation['level'], message: hide(message), properties: hidden })
      log.push(`${name}: ${hide(message)}`)
    } else if (harmless.has(name)) log.push(hide(message))
    else suspicious.push(command)
  }
  return { log: log.join('\n'), annotations: keep(sent), sent, masks: [...new Set(masks)], suspicious, debug }
}

function keep(sent: readonly Annotation[]): Annotation[] {
  const kept = [...levels].flatMap((level) => sent.filter((item) => item.level === level).slice(0, perLevel))
  return sent
    .filter((item) => kept.includes(item))
    .map((item) => ({ ...item, message: item.message.slice(0, messageLength) }))
}

/** A secret, and each of its lines. */
function maskedParts(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim())
  return [...new Set([value, ...lines])].filter((part) => part.trim() !== '')
}
