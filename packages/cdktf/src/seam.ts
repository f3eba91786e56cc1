/*
 * The one file that names the CDK. `@dkimkit/cdktn` is built from these sources with 'cdktn' in its place, so nothing
 * else here may import either, and nothing may be taken that only one of them has.
 */
export {
  Annotations,
  DefaultTokenResolver,
  Fn,
  type IAspect,
  type IResolveContext,
  type ITerraformDependable,
  Lazy,
  StringConcat,
  TerraformProvider,
  TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
  Token,
  Tokenization,
} from 'cdktf'
