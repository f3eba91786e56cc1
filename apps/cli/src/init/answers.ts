import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import {
  DkimError,
  type KeyChoice,
  keyChoices,
  parseDomain,
  parseDuration,
  parseKeyChoice,
  parseSelector,
  zoneKinds,
} from '@dkimkit/core'
import type { Io } from '../io.js'

/** What a first manifest is made of. */
export interface Answers {
  readonly domain: string
  readonly stream: string
  readonly key: KeyChoice
  readonly keystore: 'age' | 'file'
  readonly recipients: readonly string[]
  /** `kind:id`, or '' where records are not declared by code. */
  readonly zone: string
  /** How long a selector signs, such as 90d. */
  readonly every: string
}

/** What stands on the command line; what is missing is asked for on a terminal, or gets its default elsewhere. */
export type GivenAnswers = { readonly [Name in keyof Answers]?: string | readonly string[] | undefined }

interface Question<T> {
  readonly ask: string
  readonly fallback?: string
  /** Throws for an answer that is none. */
  read(text: string): T
}

const questions: { readonly [Name in Exclude<keyof Answers, 'recipients'>]: Question<Answers[Name]> } = {
  domain: { ask: 'Domain that sends mail', read: parseDomain },
  stream: { ask: 'Stream: what signs this mail, in a word', fallback: 'mail', read: parseSelector },
  key: {
    ask: `Key (${keyChoices.filter((choice) => choice !== 'rsa-1024').join(', ')})`,
    fallback: 'dual',
    read: parseKeyChoice,
  },
  keystore: {
    ask: 'Private keys: age (encrypted, may lie in git) or file (in clear, never in git)',
    fallback: 'age',
    read: readKeystore,
  },
  zone: { ask: 'Zone as kind:id, such as route53:Z0123456789 (empty: declared by hand)', fallback: '', read: readZone },
  every: { ask: 'A new key every', fallback: '90d', read: readDuration },
}

/** Collects the answers. Throws `DkimError('bad-argument')` for a wrong one, or a missing one that has no default. */
export async function collectAnswers(given: GivenAnswers, io: Io): Promise<Omit<Answers, 'recipients'>> {
  const prompt = io.stdin.isTTY && io.terminal.err ? terminalPrompt(io) : undefined
  try {
    const answer = async <T>(name: keyof typeof questions, question: Question<T>): Promise<T> => {
      const text = given[name]
      if (typeof text === 'string') return question.read(text)
      if (prompt) return prompt.ask(question)
      if (question.fallback !== undefined) return question.read(question.fallback)
      throw new DkimError('bad-argument', `${name} is missing: give --${name} (there is no terminal to ask on)`)
    }
    return {
      domain: await answer('domain', questions.domain),
      stream: await answer('stream', questions.stream),
      key: await answer('key', questions.key),
      keystore: await answer('keystore', questions.keystore),
      zone: await answer('zone', questions.zone),
      every: await answer('every', questions.every),
    }
  } finally {
    prompt?.close()
  }
}

/** Asks on stderr, so that stdout holds results only; an answer that is none is asked for again. */
function terminalPrompt(io: Io): { ask<T>(question: Question<T>): Promise<T>; close(): void } {
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      io.tell(chunk.toString())
      done()
    },
  })
  const lines = createInterface({ input: io.stdin, output, terminal: false })
  const answers = lines[Symbol.asyncIterator]()
  return {
    async ask(question) {
      for (;;) {
        io.tell(`${question.ask}${question.fallback ? ` [${question.fallback}]` : ''}: `)
        const line = await answers.next()
        if (line.done)
          throw new DkimError('bad-argument', 'the answers ended before all questions were asked: nothing was made')
        try {
          return question.read(line.value.trim() || (question.fallback ?? ''))
        } catch (error) {
          if (!(error instanceof DkimError)) throw error
          io.tell(`  ${error.message}\n`)
        }
      }
    },
    close: () => lines.close(),
  }
}

function readKeystore(text: string): Answers['keystore'] {
  if (text === 'age' || text === 'file') return text
  throw new DkimError('bad-argument', `'${text}' is no keystore of a first manifest: age or file is wanted`)
}

function readZone(text: string): string {
  if (text === '') return text
  const [kind = '', id] = text.split(':', 2)
  const known = zoneKinds.map((zone) => zone.id)
  if (known.includes(kind) && (id === undefined || /^[A-Za-z0-9_./-]{1,200}$/.test(id))) return text
  throw new DkimError('bad-argument', `'${text}' is no zone: kind:id is wanted, with one of ${known.join(', ')}`)
}

function readDuration(text: string): string {
  if (parseDuration(text) !== undefined) return text
  throw new DkimError('bad-argument', `'${text}' is no time: 90d, 12w or the like is wanted`)
}
