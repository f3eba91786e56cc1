import type { IConstruct } from 'constructs'
import { DefaultTokenResolver, StringConcat, Tokenization } from '../seam.js'

/** A value as it will be written: tokens are Terraform's expressions, or what they were made of. */
export function resolveIn(scope: IConstruct, value: unknown): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat())
  return Tokenization.resolve(value, { scope, resolver, preparing: false })
}
