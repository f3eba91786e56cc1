import type { ITerraformDependable, TerraformProvider, TerraformResourceLifecycle } from '../seam.js'
import type { DkimZone } from '../zone/dkim-zone.js'

/** What every record takes. */
export interface RecordProps {
  /** The zone that holds the record. */
  readonly zone: DkimZone
  /**
   * Time to live, in seconds.
   *
   * @default what the zone kind writes: 3600, at Cloudflare 1 (automatic)
   */
  readonly ttl?: number
  /**
   * The provider, where the stack has several of one kind: one with an alias.
   *
   * @default the stack's only provider of that kind
   */
  readonly provider?: TerraformProvider
  /**
   * What must exist first.
   *
   * @default nothing but what the values refer to
   */
  readonly dependsOn?: ITerraformDependable[]
  /**
   * Terraform's lifecycle, such as `preventDestroy`.
   *
   * @default Terraform's own
   */
  readonly lifecycle?: TerraformResourceLifecycle
}
