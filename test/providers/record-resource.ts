import {
  type Context,
  hasUnknown,
  isSame,
  type Resource,
  readSchema,
  type Schema,
  type State,
  type Value,
} from '@dkimkit/terraform-plugin'
import type { Cloud, Entry, Held } from './cloud.js'
import { keyIn, lineOf } from './state-values.js'

/** A change of one attribute, as a plan looks at it. */
export interface AttributeChange {
  readonly name: string
  /** Both as text, a line for each value of a list. */
  readonly before: string
  readonly after: string
  /** What is planned for the other attributes. */
  readonly state: State
}

/** How a provider treats one kind of resource, besides its schema, and what its service makes of it. */
export interface RecordResource {
  /** Whether the provider is built on the legacy SDK: Terraform then takes an answer that differs from the plan. */
  readonly legacy: boolean
  /** Attributes whose change deletes the record and makes a new one. */
  readonly replaceOn: readonly string[]
  /** What the provider fills in where the configuration says nothing. */
  readonly defaults?: State
  /** Where in the cloud it lies: the service chooses an id unless the name and the type say it. */
  key?(state: State): string
  /** What becomes of an entry that has that key already: overwritten, unless said. */
  readonly onExisting?: 'overwrite' | 'refuse'
  /** What the provider refuses before it asks the service; attributes that are not known yet are left out. */
  validate?(config: State, context: Context<Cloud>): void
  /** Whether the provider takes the new value of an attribute for the old one. */
  overlooks?(change: AttributeChange): boolean
  /** What the service makes of what the provider sends. Throws what the API answers to what it refuses. */
  accept(state: State, cloud: Cloud): Held
  /** The state as it is after reading the service's answer; `null` where the provider does not find its record in it. */
  receive(entry: Entry, state: State): State | null
  /** Whether an apply keeps what was planned, so that only the next refresh shows the service's answer. */
  readonly keepsPlanned?: boolean
}

/** A resource of a stand-in: a real schema, and what is known of the provider and its service behind it. */
export function standInResource(facts: RecordResource, schema: Schema): Resource<State, Cloud> {
  const { block, version } = readSchema(schema)
  const idType = block.attributes?.id?.type

  function keyOf(state: State): string {
    return facts.key?.(state) ?? keyIn(state, 'id')
  }
  function settle(planned: State, key: string, { entry }: Held): State {
    const read = facts.keepsPlanned ? planned : (facts.receive(entry, planned) ?? planned)
    return idType === undefined ? read : { ...read, id: idType === 'number' ? Number(key) : key }
  }

  return {
    schema,
    version,
    legacyTypeSystem: facts.legacy,
    replaceOn: facts.replaceOn,
    // what the configuration may leave out stays as the service chose it
    stable: Object.entries(block.attributes ?? {}).flatMap(([name, { optional, computed }]) =>
      computed && (optional || name === 'id') ? [name] : [],
    ),
    defaults: facts.defaults ?? {},
    validate(config, context) {
      const known = Object.entries(config).filter(([, value]) => !hasUnknown(value as Value))
      facts.validate?.(Object.fromEntries(known) as State, context)
    },
    plan({ prior, planned }) {
      return prior === null ? undefined : overlook(facts, prior, planned as State)
    },
    create({ planned }, { client }) {
      const key = facts.key?.(planned) ?? client.nextId()
      if (facts.onExisting === 'refuse' && client.get(key)) throw new Error(`409: ${key} exists`)
      const held = facts.accept(planned, client)
      client.set(key, held)
      return settle(planned, key, held)
    },
    read(state, { client }) {
      const held = client.get(keyOf(state))
      return held === undefined ? null : facts.receive(held.entry, state)
    },
    update({ planned }, { client }) {
      const key = keyOf(planned)
      const held = facts.accept(planned, client)
      client.set(key, held)
      return settle(planned, key, held)
    },
    delete(state, { client }) {
      client.set(keyOf(state), null)
    },
  }
}

/** The plan without the differences that the provider overlooks; the prior state where nothing else differs. */
function overlook(facts: RecordResource, prior: State, planned: State): State {
  const settled = Object.entries(planned).map(([name, after]): [string, Value] => {
    const before = prior[name] ?? null
    const isOverlooked =
      !isSame(before, after) &&
      !hasUnknown(after) &&
      facts.overlooks?.({ name, before: lineOf(before), after: lineOf(after), state: planned })
    return [name, isOverlooked ? before : after]
  })
  const isChange = settled.some(([name, value]) => !hasUnknown(value) && !isSame(prior[name] ?? null, value))
  return isChange ? Object.fromEntries(settled) : prior
}
