import { describe, expect, it } from '@jest/globals'
import type { PlainServer } from '../transport/dns-server.js'
import { unavailable } from './answer.js'
import { ServerStates } from './server-states.js'
import { TryPlan } from './try-plan.js'

const unlimited = { perSecond: Number.POSITIVE_INFINITY, inFlight: 100 }
const servers = [1, 2, 3, 4].map((n): PlainServer => ({ protocol: 'dns', address: `192.0.2.${n}`, port: 53 }))

function planFor(count: number, tries: number): TryPlan {
  return new TryPlan(servers.slice(0, count), tries, new ServerStates(() => unlimited, 1000))
}

/** The last number of each server's address, in the order in which they are asked. */
function orderOf(plan: TryPlan, reasonOf: (server: PlainServer) => 'timeout' | 'refused'): number[] {
  const order: number[] = []
  for (let server = plan.next(); server; server = plan.next()) {
    if (server.protocol !== 'dns') throw new Error('only plain servers were given')
    order.push(Number(server.address.slice(-1)))
    plan.failed(server, unavailable(reasonOf(server), '', 1))
  }
  return order
}

describe('TryPlan', () => {
  it('asks servers in turn, and again as often as it may', () => {
    expect(orderOf(planFor(2, 5), () => 'timeout')).toEqual([1, 2, 1, 2, 1])
  })

  it('asks each server once before any is asked again, though one refused', () => {
    expect(orderOf(planFor(4, 6), ({ address }) => (address === '192.0.2.3' ? 'refused' : 'timeout'))).toEqual([
      1, 2, 3, 4, 1, 2,
    ])
  })

  it('asks nobody again who refused', () => {
    expect(orderOf(planFor(2, 4), () => 'refused')).toEqual([1, 2])
  })
})
