/** Whether two parts of a model say the same, wherever they stand in their files. */
export function sameModel(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => sameModel(item, other[index]))
    )
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(other))
    return false
  const names = fieldsOf(one)
  return (
    names.length === fieldsOf(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameModel(valueAt(one, name), valueAt(other, name)))
  )
}

function fieldsOf(part: object): string[] {
  return Object.keys(part).filter((name) => name !== 'at' && name !== 'places')
}

function valueAt(part: object, name: string): unknown {
  return (part as Record<string, unknown>)[name]
}
