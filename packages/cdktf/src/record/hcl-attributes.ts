/** The attributes as the CDK's writer of Terraform's own language asks for them. */
export function hclAttributes(
  attributes: Readonly<Record<string, unknown>>,
  blocks: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, describeValue(value, blocks.includes(name))]),
  )
}

function describeValue(value: unknown, isBlock: boolean): unknown {
  if (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)) {
    const items = value.map((item) => (isBlock ? hclAttributes(item, []) : item))
    return { value: items, isBlock, type: 'list', storageClassType: isBlock ? 'objectList' : 'anyList' }
  }
  if (Array.isArray(value)) return { value, isBlock: false, type: 'list', storageClassType: 'stringList' }
  return { value, isBlock: false, type: 'simple', storageClassType: typeof value }
}
