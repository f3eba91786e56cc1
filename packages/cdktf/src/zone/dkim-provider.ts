import { requiredProvider, zoneKind } from '@dkimkit/core'
import type { Construct } from 'constructs'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { TerraformProvider } from '../seam.js'

export interface DkimProviderProps {
  /** The zone kind whose provider this is, such as `route53`. */
  readonly kind: string
  /**
   * The provider's settings, named as in Terraform. Credentials are best left to the environment.
   *
   * @default none: the provider reads its environment
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * A name that tells several of one provider apart.
   *
   * @default none: the stack's default provider
   */
  readonly alias?: string
  /**
   * Which versions of the provider will do.
   *
   * @default any, at Cloudflare those that have the resource
   */
  readonly version?: string
  /**
   * The resource type that is written, where a provider has several.
   *
   * @default the first of the zone kind
   */
  readonly resource?: string
}

/** What a provider cannot do without. */
const leastConfig: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { azurerm: { features: [{}] } }

/**
 * The provider of a zone kind, for stacks without a prebuilt one.
 *
 * Throws `DkimError('not-found')` for an unknown kind, `DkimError('bad-record')` for a private key in the settings.
 */
export class DkimProvider extends TerraformProvider {
  readonly #config: Readonly<Record<string, unknown>>
  #alias: string | undefined

  constructor(scope: Construct, id: string, props: DkimProviderProps) {
    refuseSecrets({ id, ...props })
    const { name, source, version } = requiredProvider(zoneKind(props.kind), props.resource)
    const wanted = props.version ?? version
    super(scope, id, {
      terraformResourceType: name,
      terraformProviderSource: source,
      terraformGeneratorMetadata: {
        providerName: name,
        ...(wanted === undefined ? {} : { providerVersionConstraint: wanted }),
      },
    })
    this.#config = { ...leastConfig[name], ...props.config }
    this.#alias = props.alias
  }

  override get alias(): string | undefined {
    return this.#alias
  }

  override set alias(alias: string | undefined) {
    this.#alias = alias
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...this.#config }
  }
}
