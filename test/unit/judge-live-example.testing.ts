import {
  type DeclaredRecord,
  type Finding,
  judgeLive,
  judgeLiveChange,
  type Outcome,
  type PublishedRecord,
  type ServerAnswer,
} from '@dkimkit/core'
import { fillKeys } from '../../packages/core/src/testing/vector-keys.testing.js'

type Declared = Pick<DeclaredRecord, 'type' | 'value'>
type Server = Omit<ServerAnswer, 'values'> & { readonly values?: readonly string[] }
type Answer = Omit<PublishedRecord, 'owner' | 'values' | 'chain' | 'servers'> & {
  readonly values?: readonly string[]
  /** The targets. */
  readonly chain?: readonly string[]
  readonly servers?: readonly Server[]
}

interface LiveExample {
  readonly declared?: Declared
  readonly before?: Declared
  readonly after?: Declared
  readonly state?: 'pending'
  readonly privateKey?: 'fits' | 'mismatch'
  readonly mostTtl?: number
  readonly at?: string
  readonly published: Answer
  readonly sibling?: Answer
  readonly doubled?: Answer
}

const exampleFields = 'declared before after state privateKey mostTtl at published sibling doubled'
const answerFields = 'outcome reason values chain ttl servers dnssec size'
const serverFields = 'server outcome reason values ttl serial'
const outcomes: readonly Outcome[] = ['found', 'absent', 'multiple', 'unavailable']
const owner = 's1._domainkey.example.com'

/** What dkimkit says of an example of `live/`: of a pull request where it has `before` or `after`. */
export function judgeLiveExample(text: string): Finding[] {
  const example = JSON.parse(text, (_, value) => (typeof value === 'string' ? fillKeys(value) : value)) as LiveExample
  checkFields(example, exampleFields)
  const { declared, before, after, published, sibling, doubled, at, ...rest } = example
  const seen = {
    ...rest,
    published: answerAt(owner, published),
    ...(sibling ? { sibling: answerAt('made-up._domainkey.example.com', sibling) } : {}),
    ...(doubled ? { doubled: answerAt(`${owner}.example.com`, doubled) } : {}),
    ...(at ? { at: new Date(at) } : {}),
  }
  if (declared) return judgeLive({ ...seen, declared: declare(declared) })
  return judgeLiveChange({
    ...seen,
    ...(before ? { before: declare(before) } : {}),
    ...(after ? { after: declare(after) } : {}),
  })
}

function declare(record: Declared): DeclaredRecord {
  checkFields(record, 'type value')
  return { owner, format: 'json', ...record }
}

function answerAt(owner: string, { chain = [], values = [], servers = [], ...rest }: Answer): PublishedRecord {
  checkFields(rest, answerFields)
  return {
    owner,
    ...rest,
    outcome: checkOutcome(rest.outcome),
    values,
    chain: chain.map((target) => ({ owner, target, ttl: 300 })),
    servers: servers.map((server) => {
      checkFields(server, serverFields)
      return { values: [], ...server, outcome: checkOutcome(server.outcome) }
    }),
  }
}

/** A misspelt field would be silent, and make an example of 'No finding' pass that shows nothing. */
function checkFields(value: object, allowed: string): void {
  for (const name of Object.keys(value))
    if (!allowed.split(' ').includes(name)) throw new Error(`no field of an example is named ${name}`)
}

function checkOutcome(outcome: Outcome): Outcome {
  if (!outcomes.includes(outcome)) throw new Error(`no look-up ends as ${outcome}`)
  return outcome
}
