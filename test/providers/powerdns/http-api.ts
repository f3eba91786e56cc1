import type { PowerdnsApi } from './api.js'

interface ZoneAnswer {
  readonly rrsets: readonly {
    readonly name: string
    readonly type: string
    readonly ttl: number
    readonly records: readonly { readonly content: string }[]
  }[]
}

/** The API of a real PowerDNS; `url` is that of its web server. */
export function httpApi(url: string, apiKey: string): PowerdnsApi {
  async function call(method: string, zone: string, body?: object): Promise<unknown> {
    const response = await fetch(new URL(`/api/v1/servers/localhost/zones/${zone}`, url), {
      method,
      headers: { 'X-API-Key': apiKey, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status}: ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return {
    async list(zone) {
      const { rrsets } = (await call('GET', zone)) as ZoneAnswer
      return rrsets.map((rrset) => ({ ...rrset, records: rrset.records.map(({ content }) => content) }))
    },
    async replace(zone, { name, type, ttl, records }) {
      const changetype = records.length > 0 ? 'REPLACE' : 'DELETE'
      const contents = records.map((content) => ({ content, disabled: false }))
      await call('PATCH', zone, { rrsets: [{ name, type, ttl, changetype, records: contents }] })
    },
  }
}
