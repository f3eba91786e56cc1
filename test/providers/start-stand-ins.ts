import { type ReattachedProvider, startReattach } from '@dkimkit/terraform-plugin'
import { Cloud, type CloudOptions } from './cloud.js'
import { defineStandIn } from './define-stand-in.js'
import { knownProviders } from './known-providers.js'

/** Stand-ins that live in this process. */
export interface StartedStandIns {
  /** What an engine's environment needs to attach to them. */
  readonly env: { readonly TF_REATTACH_PROVIDERS: string }
  /** What lies behind each, by the provider's name. */
  readonly clouds: Readonly<Record<string, Cloud>>
  /** Exceptions that the stand-ins threw, refusals of the services among them. */
  readonly exceptions: readonly unknown[]
  close(): Promise<void>
}

/** Starts stand-ins of the named providers: not `cloudflare` and `cloudflare4` at once, which have one address. */
export async function startStandIns(names: readonly string[], options: CloudOptions = {}): Promise<StartedStandIns> {
  const clouds = Object.fromEntries(names.map((name) => [name, new Cloud(options)]))
  const exceptions: unknown[] = []
  const running: ReattachedProvider[] = []
  for (const [name, cloud] of Object.entries(clouds)) {
    const provider = defineStandIn(name, cloud)
    const source = knownProviders[name]?.source
    const addresses = [`registry.terraform.io/${source}`, `registry.opentofu.org/${source}`]
    running.push(await startReattach(provider, { addresses, onException: (error) => exceptions.push(error) }))
  }
  const reattach = Object.assign({}, ...running.map((each) => each.reattach))
  return {
    env: { TF_REATTACH_PROVIDERS: JSON.stringify(reattach) },
    clouds,
    exceptions,
    close: async () => void (await Promise.all(running.map((each) => each.close()))),
  }
}
