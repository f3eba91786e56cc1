import { Resolver } from 'node:dns/promises'

interface At {
  readonly address: string
  readonly port: number
}

/** Whether a server has a zone's SOA record: not while it still reads or signs the zone. */
export async function servesZone(at: At, zone: string): Promise<boolean> {
  return (await serialOf(at, zone)) !== undefined
}

/** The serial that a server gives for a zone; undefined where it does not serve it. */
export function serialOf({ address, port }: At, zone: string): Promise<number | undefined> {
  return makeResolver(address, port)
    .resolveSoa(zone === '' ? '.' : zone)
    .then(
      ({ serial }) => serial,
      () => undefined,
    )
}

/** Whether anything answers. */
export function answers({ address, port }: At): Promise<boolean> {
  return makeResolver(address, port)
    .resolve4('localhost')
    .then(
      () => true,
      ({ code }: NodeJS.ErrnoException) => code !== 'ETIMEOUT' && code !== 'ECONNREFUSED',
    )
}

function makeResolver(address: string, port: number): Resolver {
  const resolver = new Resolver({ timeout: 300, tries: 1 })
  resolver.setServers([address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`])
  return resolver
}
