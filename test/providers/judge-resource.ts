import { type DeclaredRecord, judgeChanges, lintDeclared, type ZoneResource, zoneKindOfResource } from '@dkimkit/core'
import { ZONE } from './zone-of.js'

/** What core says of a resource: the code of a rule of `zone/`, and its `treatment` where it tells one. */
export interface Judgement {
  readonly code: string
  readonly treatment?: string
}

/** What core's rules of `zone/` say of a resource. */
export function judgeResource(resource: ZoneResource): Judgement[] {
  return lintDeclared(declaredOf(resource)).flatMap(({ code, args }) => {
    if (!code.startsWith('zone/')) return []
    return [{ code, ...('treatment' in args && { treatment: String(args.treatment) }) }]
  })
}

/** What core's rules say of the way in which a change of a resource is made. */
export function judgeResourceChange(before: ZoneResource, after: ZoneResource): string[] {
  const found = judgeChanges(declaredOf(before), declaredOf(after), { now: new Date('2026-11-20') })
  return found.map(({ code }) => code).filter((code) => code.startsWith('zone/'))
}

function declaredOf(resource: ZoneResource): DeclaredRecord[] {
  const kind = zoneKindOfResource(resource.type)
  if (kind === undefined) throw new Error(`no zone kind has ${resource.type}`)
  return kind.decode(resource, { name: ZONE }).map((record) => ({
    ...record,
    format: 'terraform',
    zone: ZONE,
    resource: { kind: kind.id, ...resource },
  }))
}
