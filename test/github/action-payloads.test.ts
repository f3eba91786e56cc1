import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionWorld, openActionWorld } from './open-action-world.js'
import { recordedPayloads } from './recorded-payload.js'
import { makeSampleChange } from './sample-change.js'

const change = makeSampleChange()
let world: ActionWorld

beforeAll(async () => {
  world = await openActionWorld({ repository: change.repository })
})
afterAll(() => world.close())

describe('every payload of a pull request that GitHub recorded', () => {
  it.each(recordedPayloads('pull_request').map((payload, index) => [index, String(payload.action), payload] as const))(
    'is checked as its pull request is: number %i, %s',
    async (_index, _action, recorded) => {
      const bound = world.pullEvent(change.pull)
      // What the event adds stays; the repository and the pull request are those of the stand-in.
      const event = { ...bound, payload: { ...recorded, ...bound.payload, action: recorded.action } }
      const { code, outputs } = await world.run({ event })
      expect([code, outputs.verdict]).toEqual([0, 'pass'])
      expect(world.standIn.violations).toEqual([])
      expect(world.comments(change.pull)).toHaveLength(1)
    },
  )
})
