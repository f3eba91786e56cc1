import type { Outcome } from '../check/outcome.js'
import { changeTable } from './change-table.js'
import { acceptedList, findingLists, relaxedList } from './finding-list.js'
import type { Links } from './links.js'
import { liveTable } from './live-table.js'
import { fitSections, type SayLeft, type Section } from './section.js'
import { timeline } from './timeline.js'
import { verdictLines } from './verdict-line.js'
import { count } from './words.js'

/** GitHub takes 65,536 characters in a comment. */
const mostInComment = 65_000
/** Of one kind; what follows needs room too, and nobody reads more in a comment. */
const mostRowsInComment = 60
/** GitHub takes 1 MiB in a step's summary, in octets. */
const mostInSummary = 1024 * 1024 - 4096

/** The comment: always short enough, with what was left out said. `marker` is its hidden first line. */
export function formatComment(outcome: Outcome, links: Links, marker: string): string {
  const where = links.run === undefined ? 'the summary of the run' : `[the summary of the run](${links.run})`
  const sayLeft: SayLeft = (left, noun) => `_…and ${count(left, `more ${noun}`)}: see ${where}._`
  const most = mostInComment - marker.length
  return `${marker}\n${fitSections(sectionsOf(outcome, links), { most, mostRows: mostRowsInComment, sayLeft })}`
}

/** The summary: everything, as far as GitHub takes it. */
export function formatSummary(outcome: Outcome, links: Links): string {
  const sayLeft: SayLeft = (left, noun) => `_…and ${count(left, `more ${noun}`)}: see the report file._`
  const sections = sectionsOf(outcome, links)
  const fit = (most: number): string => fitSections(sections, { most, mostRows: Number.POSITIVE_INFINITY, sayLeft })
  const text = fit(mostInSummary)
  // Characters were counted, octets are what is limited: a character has four at most.
  return Buffer.byteLength(text) <= mostInSummary ? text : fit(mostInSummary / 4)
}

/** The report file: everything. */
export function formatReport(outcome: Outcome, links: Links): string {
  return fitSections(sectionsOf(outcome, links), everything)
}

const everything = { most: Number.POSITIVE_INFINITY, mostRows: Number.POSITIVE_INFINITY, sayLeft: () => '' }

/** The most important first: what does not fit is taken from the end. */
function sectionsOf(outcome: Outcome, links: Links): Section[] {
  const table = changeTable(outcome, links)
  return [
    { open: verdictLines(outcome), rows: [], close: '', noun: '' },
    ...relaxedList(outcome, links),
    ...(table ? [table] : []),
    ...findingLists(outcome, links),
    ...liveTable(outcome),
    ...timeline(outcome),
    ...acceptedList(outcome, links),
  ]
}
