import type { DeclaredRecord } from '@dkimkit/core'
import type { Construct } from 'constructs'
import { recordBookOf } from '../rules/record-book.js'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { TerraformResource, TerraformStack } from '../seam.js'
import { markLiteral } from '../token/mark-literal.js'
import { resolveIn } from '../token/resolve-in.js'
import type { DkimZone } from '../zone/dkim-zone.js'
import { hclAttributes } from './hcl-attributes.js'
import type { RecordProps } from './record-props.js'
import { withPath } from './with-path.js'
import { type RecordToDeclare, type WrittenResource, writeRecord } from './write-record.js'

/** The `format` of records that constructs declare. */
export const constructFormat = 'construct'

/** Zones whose tokens held no private key: many records share one zone. */
const judgedZones = new WeakSet<DkimZone>()

/** The Terraform resource of one record, in the form that its zone's provider wants. */
export class ZoneRecord extends TerraformResource {
  /** The absolute owner without final dot; it may hold tokens. */
  readonly owner: string
  readonly #record: RecordToDeclare
  readonly #written: WrittenResource
  readonly #props: RecordProps

  /**
   * Throws `DkimError('bad-record')` for a private key in any field, and for a record that the provider cannot hold.
   */
  constructor(scope: Construct, id: string, record: RecordToDeclare, props: RecordProps) {
    refuseSecrets({ id })
    const { zone, provider, dependsOn, lifecycle } = props
    const written = withPath(
      scope,
      id,
      () => {
        refuseSecrets({ ...record, dependsOn, lifecycle })
        return writeRecord(record, zone)
      },
      record.at,
    )
    super(scope, id, {
      terraformResourceType: written.type,
      ...(zone.providerName === undefined ? {} : { terraformGeneratorMetadata: { providerName: zone.providerName } }),
      ...(provider ? { provider } : {}),
      ...(dependsOn ? { dependsOn } : {}),
      ...(lifecycle ? { lifecycle } : {}),
    })
    this.owner = record.owner
    this.#record = record
    this.#written = written
    this.#props = props
    recordBookOf(this).add(TerraformStack.of(this), this)
  }

  /** A reference to the name as the provider holds it, which orders what uses it after this record. */
  get name(): string {
    return this.#written.nameAttribute ? this.getStringAttribute(this.#written.nameAttribute) : this.owner
  }

  /** What is declared, where all of it is known while the program runs. */
  get declared(): DeclaredRecord | undefined {
    if (!this.#written.isKnown || this.isOverridden) return undefined
    // Without its resource: what a zone kind writes is what the rules of zone/ want, so they would say nothing.
    const { owner, type, value, ttl, at } = this.#record
    const declared = { owner, type, value, format: constructFormat, zone: this.#props.zone.name }
    return { ...declared, ...(ttl === undefined ? {} : { ttl }), ...(at ? { at } : {}) }
  }

  /** The zone that holds the record. */
  get zone(): DkimZone {
    return this.#props.zone
  }

  /** Where the manifest declares the record. */
  get at(): DeclaredRecord['at'] {
    return this.#record.at
  }

  private get isOverridden(): boolean {
    return Object.keys(this.rawOverrides).length > 0
  }

  // Tokens and overrides bring what no constructor has seen.
  override toTerraform(): ReturnType<TerraformResource['toTerraform']> {
    const { zone } = this.#props
    if (!this.#written.isKnown || this.isOverridden)
      refuseSecrets({ [this.node.path]: resolveIn(this, [this.#written.attributes, this.rawOverrides]) })
    if (zone.references && !judgedZones.has(zone)) {
      refuseSecrets({ [`the zone of ${this.node.path}`]: resolveIn(this, zone.references) })
      judgedZones.add(zone)
    }
    const written = super.toTerraform()
    const { resource } = written as { readonly resource?: Readonly<Record<string, Readonly<Record<string, object>>>> }
    for (const attributes of Object.values(resource?.[this.terraformResourceType] ?? {})) markLiteral(attributes)
    return written
  }

  // Most records have none, and the CDK works on each of the six names twice.
  override get terraformMetaArguments(): Record<string, unknown> {
    const given: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(super.terraformMetaArguments))
      if (value !== undefined) given[name] = value
    return given
  }

  protected override synthesizeAttributes(): Readonly<Record<string, unknown>> {
    return this.#written.attributes
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return hclAttributes(this.#written.attributes, this.#props.zone.blocks ?? [])
  }
}
