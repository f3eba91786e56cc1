import type { Selector } from '../manifest.js'
import { type SelectorState, selectorStates } from '../selector-state.js'
import type { SelectorRule } from './manifest-rule.js'

/** A day: clocks differ, and a date without time may be meant in local time. */
const clockSlack = 86_400_000

export const dateMissing: SelectorRule = ({ reportAt }, { selector, owner }) => {
  const { name, state, since } = selector
  // Earlier states may be unknown, as for a selector that was in use before the manifest was written.
  if (since[state] === undefined)
    reportAt({ at: selector.places?.state ?? selector.at, owner })('manifest/date-missing', { selector: name, state })
}

export const dateOrder: SelectorRule = ({ reportAt }, { selector, owner }) => {
  let earlier: SelectorState | undefined
  for (const state of selectorStates) {
    const date = selector.since[state]
    if (date === undefined) continue
    if (earlier && date < (selector.since[earlier] ?? ''))
      reportAt({ at: placeOf(selector, state), owner })('manifest/date-order', { state, earlier, date })
    earlier = state
  }
}

/** A date of a state that is still to come: dates tell what has happened, never what is planned. */
export const dateUnreached: SelectorRule = ({ reportAt }, { selector, owner }) => {
  const reached = selectorStates.indexOf(selector.state)
  for (const [index, later] of selectorStates.entries()) {
    if (index <= reached || selector.since[later] === undefined) continue
    reportAt({ at: placeOf(selector, later), owner })('manifest/date-unreached', { state: selector.state, later })
  }
}

export const dateFuture: SelectorRule = ({ now, reportAt }, { selector, owner }) => {
  const state = selector.state
  const date = selector.since[state]
  // The dates before it are judged by their order.
  if (date === undefined || Date.parse(date) <= now.getTime() + clockSlack) return
  reportAt({ at: placeOf(selector, state), owner })('manifest/date-future', { state, date })
}

function placeOf(selector: Selector, state: SelectorState): Selector['at'] {
  return selector.places?.[`since.${state}`] ?? selector.places?.since ?? selector.at
}
