import { type Place, zoneKindOfResource } from '@dkimkit/core'
import { Budget } from '../budget.js'
import type { HclBlock, HclBody } from '../hcl/expression.js'
import type { Collector } from '../records/collector.js'
import type { ReadFile } from '../source.js'
import { indexLines, type PlaceOf } from '../text/line-index.js'
import { addResource, mentionsDkim } from './add-resource.js'
import { calledFolder, calledScopes } from './called-scope.js'
import { instancesOf } from './instances.js'
import { type Module, makeModule, type Placed } from './module.js'
import { readBlock } from './read-block.js'
import type { Env, Scope, World } from './scope.js'

import { hintOf, isListData, isMapData, mapOfValue, plainOfValue, type Spot, type Value } from './value.js'

/** A file of Terraform's language, parsed. */
export interface TerraformFile {
  readonly path: string
  readonly body: HclBody
  readonly placeOf: PlaceOf
}

export interface ReadTerraformOptions {
  readonly read: ReadFile
  /** The zone of names whose zone the code does not say. */
  readonly zone?: string
  /** The root modules to read, by their folders; all that no other module of the tree calls by default. */
  readonly roots?: readonly string[]
}

/** Reads the DNS records of Terraform files that belong together, module by module, each as it is called. */
export function readTerraform(files: readonly TerraformFile[], options: ReadTerraformOptions, into: Collector): void {
  const places = new Map(files.map(({ path, placeOf }) => [path, placeOf]))
  const modules = modulesOf(files)
  for (const folder of options.roots ?? rootFolders(modules)) {
    const module = modules.get(folder)
    if (!module) continue
    const world: World = {
      budget: new Budget(),
      read: options.read,
      decoded: new Map(),
      module: (name) => modules.get(name),
    }
    const scope: Scope = { world, module, memo: new Map(), calls: new Map(), path: [folder] }
    const reading: Reading = { into, placeOf: placer(places, options.read), reported: new Set(), zone: options.zone }
    readScope(scope, reading)
  }
}

interface Reading {
  readonly into: Collector
  readonly placeOf: (spot: Spot) => Place
  /** Resources that are said to be unknown, once for all their instances. */
  readonly reported: Set<string>
  readonly zone: string | undefined
}

/** The modules of files, by folder. */
export function modulesOf(files: readonly TerraformFile[]): ReadonlyMap<string, Module> {
  const folders = new Map<string, Placed<HclBody>[]>()
  for (const { path, body } of files) {
    const folder = path.split('/').slice(0, -1).join('/')
    const list = folders.get(folder) ?? []
    list.push({ file: path, of: body })
    folders.set(folder, list)
  }
  return new Map([...folders].map(([folder, bodies]) => [folder, makeModule(folder, bodies)]))
}

/** The folders that no module of the tree calls. */
export function rootFolders(modules: ReadonlyMap<string, Module>): string[] {
  const called = new Set<string>()
  for (const module of modules.values())
    for (const folder of calledFolders(module)) if (folder !== module.folder) called.add(folder)
  const roots = [...modules.keys()].filter((folder) => !called.has(folder))
  // Modules that call each other in a circle have no root; read each, rather than none.
  return roots.length > 0 ? roots : [...modules.keys()]
}

/** The folders in the tree that a module calls. */
export function calledFolders(module: Module): string[] {
  return [...module.calls.values()].flatMap(({ of }) => calledFolder(of, module.folder) ?? [])
}

function readScope(scope: Scope, reading: Reading): void {
  for (const resource of scope.module.resources) readResource(resource, scope, reading)
  for (const [name, call] of scope.module.calls) {
    const env: Env = { scope, file: call.file, names: undefined }
    const scopes = scope.world.budget.deeper(() => calledScopes(call.of, env), undefined)
    if (scopes) for (const called of scopes) readScope(called, reading)
    else if (mentionsDkim(plainOfValue(readBlock(call.of, env)))) {
      reading.into.unresolved(`module.${name}`, '', reading.placeOf({ file: call.file, offset: call.of.offset }))
    }
  }
}

function readResource({ of: block, file }: Placed<HclBlock>, scope: Scope, reading: Reading): void {
  const [type = '', name = ''] = block.labels
  const isRecord = zoneKindOfResource(type) !== undefined
  if (!isRecord && !/dns|record|zone|rrset/.test(type)) return
  const env: Env = { scope, file, names: undefined }
  for (const instance of instancesOf(block, env)) {
    const value = readBlock(block, instance.env)
    const attributes = plainOfValue(value) as Readonly<Record<string, unknown>>
    const zone = zoneOf(value) ?? (isRecord ? reading.zone : undefined)
    const whole = { file, offset: block.offset }
    addResource(
      { type, attributes, address: `${type}.${name}`, ...(zone === undefined ? {} : { zone }) },
      placerOfValues(value, attributes, type, whole, reading.placeOf),
      onceOnly(reading, `${file}:${block.offset}`),
    )
  }
}

const zoneAttributes = ['zone_id', 'managed_zone', 'domain_id', 'zone', 'zone_name', 'domain', 'dns_zone']

/** The zone that the resource names, where that is a zone in the code. */
function zoneOf(value: Value): string | undefined {
  const attributes = mapOfValue(value)
  return zoneAttributes.map((name) => attributes?.get(name)?.zone).find((zone) => zone !== undefined)
}

/** Where each value of a resource is written: the places of texts that are equal to it, in their order. */
function placerOfValues(
  value: Value,
  attributes: Readonly<Record<string, unknown>>,
  type: string,
  whole: Spot,
  placeOf: (spot: Spot) => Place,
): (index: number) => Place {
  let spots: Map<string, Spot[]> | undefined
  const written = zoneKindOfResource(type)?.read({ type, attributes })?.values ?? []
  return (index) => {
    const text = written[index]
    if (text === undefined) return placeOf(whole)
    spots ??= spotsOf(value)
    const wanted = typeof text === 'string' ? text : (text[0] ?? '')
    const before = written.slice(0, index).filter((other) => other === text).length
    const found = spots.get(wanted)
    return placeOf(found?.[before] ?? found?.[0] ?? whole)
  }
}

function spotsOf(value: Value): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>()
  const visit = (each: Value): void => {
    if (each.known && typeof each.data === 'object' && each.data !== null) {
      if (isMapData(each.data)) for (const item of each.data.values()) visit(item)
      else if (isListData(each.data)) for (const item of each.data) visit(item)
      return
    }
    const text = hintOf(each)
    const list = spots.get(text)
    if (list) list.push(each.at)
    else spots.set(text, [each.at])
  }
  visit(value)
  return spots
}

function onceOnly({ into, reported }: Reading, key: string): Collector {
  const once = (act: () => void): void => {
    if (reported.has(key)) return
    reported.add(key)
    act()
  }
  return {
    ...into,
    unresolved: (what, seen, at) => once(() => into.unresolved(what, seen, at)),
    unknown: (what, at) => once(() => into.unknown(what, at)),
  }
}

/** Places in Terraform's files, and in the files that they decode. */
function placer(places: Map<string, PlaceOf>, read: ReadFile): (spot: Spot) => Place {
  return ({ file, offset }) => {
    const placeOf = places.get(file)
    if (placeOf) return placeOf(offset)
    const text = read(file)
    const made = indexLines(text ?? '', file)
    places.set(file, made)
    return made(offset)
  }
}
