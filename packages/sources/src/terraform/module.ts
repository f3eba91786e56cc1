import type { Expression, HclBlock, HclBody } from '../hcl/expression.js'

/** An expression with the file that it stands in. */
export interface Placed<T> {
  readonly file: string
  readonly of: T
}

/** A folder of Terraform files, taken apart. Expressions are evaluated when they are asked for. */
export interface Module {
  readonly folder: string
  readonly locals: ReadonlyMap<string, Placed<Expression>>
  /** The defaults of variables; a variable without has undefined. */
  readonly variables: ReadonlyMap<string, Placed<Expression | undefined>>
  /** What `terraform.tfvars` and `*.auto.tfvars` set, in the order in which Terraform reads them. */
  readonly settings: ReadonlyMap<string, Placed<Expression>>
  readonly outputs: ReadonlyMap<string, Placed<Expression>>
  readonly resources: readonly Placed<HclBlock>[]
  /** Resources as `type.name`, data sources as `data.type.name`. */
  readonly byAddress: ReadonlyMap<string, Placed<HclBlock>>
  readonly calls: ReadonlyMap<string, Placed<HclBlock>>
}

/** Puts the files of a folder together. */
export function makeModule(folder: string, files: readonly Placed<HclBody>[]): Module {
  const locals = new Map<string, Placed<Expression>>()
  const variables = new Map<string, Placed<Expression | undefined>>()
  const settings = new Map<string, Placed<Expression>>()
  const outputs = new Map<string, Placed<Expression>>()
  const resources: Placed<HclBlock>[] = []
  const byAddress = new Map<string, Placed<HclBlock>>()
  const calls = new Map<string, Placed<HclBlock>>()
  for (const { file, of: body } of files) {
    if (isSettings(file)) {
      for (const { name, value } of body.attributes) settings.set(name, { file, of: value })
      continue
    }
    for (const block of body.blocks) {
      const [first, second] = block.labels
      if (block.type === 'locals') {
        for (const { name, value } of block.body.attributes) locals.set(name, { file, of: value })
      } else if (block.type === 'variable' && first !== undefined) {
        variables.set(first, { file, of: attributeOf(block, 'default') })
      } else if (block.type === 'output' && first !== undefined) {
        const value = attributeOf(block, 'value')
        if (value) outputs.set(first, { file, of: value })
      } else if (block.type === 'module' && first !== undefined) calls.set(first, { file, of: block })
      else if ((block.type === 'resource' || block.type === 'data') && first !== undefined && second !== undefined) {
        byAddress.set(`${block.type === 'data' ? 'data.' : ''}${first}.${second}`, { file, of: block })
        if (block.type === 'resource') resources.push({ file, of: block })
      }
    }
  }
  return { folder, locals, variables, settings, outputs, resources, byAddress, calls }
}

/** The expression of a block's attribute. */
export function attributeOf(block: HclBlock, name: string): Expression | undefined {
  return block.body.attributes.find((attribute) => attribute.name === name)?.value
}

/** Files of variables that Terraform reads by itself. */
export function isSettings(path: string): boolean {
  return /(?:^|\/)(?:terraform\.tfvars|[^/]*\.auto\.tfvars)(?:\.json)?$/.test(path)
}
