import { type DataMap, type DataNode, fieldOf, itemsOf, plainOf, textOf } from '../data/data-node.js'
import { parseJson } from '../data/parse-json.js'
import { type Collector, collect } from '../records/collector.js'
import type { ReadOptions, SourceReading } from '../source.js'
import { indexLines } from '../text/line-index.js'
import { addResource } from './add-resource.js'
import { hideSensitive, markUnknown } from './plan-values.js'
import { zoneNamesOf } from './plan-zones.js'

/** What a Terraform plan says before and after it is applied. */
export interface PlanReading {
  /** Whether the text is a plan at all, or a state. */
  readonly isPlan: boolean
  readonly before: SourceReading
  readonly after: SourceReading
}

/**
 * Reads what `terraform show -json` prints of a plan. Values that Terraform calls sensitive are never in a record or a
 * finding.
 */
export function readPlan(path: string, text: string, options: ReadOptions = {}): PlanReading {
  const placeOf = indexLines(text, path)
  const make = () => collect({ format: 'terraform-plan', formatName: 'Terraform plan', placeOf, tool: 'the apply' })
  const { documents, problems } = parseJson(text)
  const [before, after] = [make(), make()]
  for (const { problem, offset } of problems) after.broken(problem, offset)
  for (const document of documents) {
    if (!isPlan(document)) after.broken('no-plan', document.offset)
    readSide(document, 'before', options, before)
    readSide(document, 'after', options, after)
  }
  return { isPlan: documents.some(isPlan), before: before.reading(), after: after.reading() }
}

/** Whether a document is a plan (or a state) as `terraform show -json` prints it. */
export function isPlan(root: DataNode): boolean {
  return (
    fieldOf(root, 'format_version') !== undefined &&
    (fieldOf(root, 'resource_changes') ?? fieldOf(root, 'planned_values') ?? fieldOf(root, 'values')) !== undefined
  )
}

/** The records that a plan leaves, or that a state holds. */
export function readPlanDocument(root: DataNode, options: ReadOptions, into: Collector): void {
  readSide(root, 'after', options, into)
}

function readSide(root: DataNode, side: 'before' | 'after', options: ReadOptions, into: Collector): void {
  const zones = zoneNamesOf(root)
  const changes = fieldOf(root, 'resource_changes')
  if (changes) {
    for (const change of itemsOf(changes)) readChange(change, side, zones, options, into)
  } else for (const resource of stateResources(fieldOf(root, 'values'))) readResource(resource, zones, options, into)
}

function readChange(
  resource: DataNode,
  side: 'before' | 'after',
  zones: ReadonlyMap<string, string>,
  options: ReadOptions,
  into: Collector,
): void {
  const type = textOf(fieldOf(resource, 'type'))
  const change = fieldOf(resource, 'change')
  const values = fieldOf(change, side)
  if (type === undefined || textOf(fieldOf(resource, 'mode')) === 'data' || values?.kind !== 'map') return
  const hidden = fieldOf(change, `${side}_sensitive`)
  const shown = hideSensitive(plainOf(values), hidden && plainOf(hidden))
  const unknown = side === 'after' ? fieldOf(change, 'after_unknown') : undefined
  const attributes = unknown ? markUnknown(shown, plainOf(unknown)) : shown
  addAttributes(resource, type, attributes, values, zones, options, into)
}

function readResource(
  resource: DataNode,
  zones: ReadonlyMap<string, string>,
  options: ReadOptions,
  into: Collector,
): void {
  const type = textOf(fieldOf(resource, 'type'))
  const values = fieldOf(resource, 'values')
  if (type === undefined || values?.kind !== 'map') return
  const hidden = fieldOf(resource, 'sensitive_values')
  addAttributes(resource, type, hideSensitive(plainOf(values), hidden && plainOf(hidden)), values, zones, options, into)
}

function addAttributes(
  resource: DataNode,
  type: string,
  attributes: unknown,
  values: DataMap,
  zones: ReadonlyMap<string, string>,
  options: ReadOptions,
  into: Collector,
): void {
  if (typeof attributes !== 'object' || attributes === null) return
  const address = textOf(fieldOf(resource, 'address')) ?? type
  const ids = [fieldOf(values, 'zone_id'), fieldOf(values, 'managed_zone'), fieldOf(values, 'domain_id')]
  const zone = ids.map((id) => zones.get(textOf(id) ?? '')).find((name) => name !== undefined) ?? options.zone
  addResource(
    { type, attributes: attributes as Readonly<Record<string, unknown>>, address, ...(zone ? { zone } : {}) },
    () => resource.offset,
    into,
  )
}

/** A state's resources, in its module and in those below. */
function* stateResources(values: DataNode | undefined): Generator<DataNode> {
  const waiting: DataNode[] = itemsOf(fieldOf(values, 'root_module')).slice()
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    yield* itemsOf(fieldOf(module, 'resources'))
    for (const child of itemsOf(fieldOf(module, 'child_modules'))) waiting.push(child)
  }
}
