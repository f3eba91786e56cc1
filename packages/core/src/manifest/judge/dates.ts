import { formatInstant } from '../instant.js'
import type { Selector } from '../manifest.js'
import { type SelectorState, selectorStates } from '../selector-state.js'
import { type ManifestRule, selectorsOf } from './manifest-rule.js'

/** A day: clocks differ, and a date without time may be meant in local time. */
const clockSlack = 86_400_000

export const dateMissing: ManifestRule = ({ manifest, reportAt }) => {
  for (const { selector, owner } of selectorsOf(manifest)) {
    const { state, since } = selector
    // Earlier states may be unknown, as for a selector that was in use before the manifest was written.
    if (since[state] === undefined)
      reportAt({ at: selector.places?.state ?? selector.at, owner })('manifest/date-missing', {
        selector: selector.name,
        state,
      })
  }
}

export const dateOrder: ManifestRule = ({ manifest, reportAt }) => {
  for (const { selector, owner } of selectorsOf(manifest)) {
    let last: { readonly state: SelectorState; readonly date: string } | undefined
    for (const state of selectorStates) {
      const date = selector.since[state]
      if (date === undefined) continue
      if (last && date < last.date)
        reportAt({ at: placeOf(selector, state), owner })('manifest/date-order', { state, earlier: last.state, date })
      last = { state, date }
    }
  }
}

/** A date of a state that lies ahead: dates tell what has happened, never what is planned. */
export const dateUnreached: ManifestRule = ({ manifest, reportAt }) => {
  for (const { selector, owner } of selectorsOf(manifest)) {
    for (const later of selectorStates.slice(selectorStates.indexOf(selector.state) + 1)) {
      if (selector.since[later] === undefined) continue
      reportAt({ at: placeOf(selector, later), owner })('manifest/date-unreached', { state: selector.state, later })
    }
  }
}

export const dateFuture: ManifestRule = ({ manifest, now, reportAt }) => {
  const limit = formatInstant(new Date(now.getTime() + clockSlack))
  for (const { selector, owner } of selectorsOf(manifest)) {
    for (const state of selectorStates.slice(0, selectorStates.indexOf(selector.state) + 1)) {
      const date = selector.since[state]
      if (date !== undefined && date > limit)
        reportAt({ at: placeOf(selector, state), owner })('manifest/date-future', { state, date })
    }
  }
}

function placeOf(selector: Selector, state: SelectorState): Selector['at'] {
  return selector.places?.[`since.${state}`] ?? selector.places?.since ?? selector.at
}
