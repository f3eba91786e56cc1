import type { Code } from '../catalogue.js'
import type { SetRule } from '../declared-set.js'
import { encoding } from './encoding.js'
import { ttlNotKept, valueTooLong } from './limits.js'
import { nameAppended, nameForm } from './names.js'
import { writingsOf, type ZoneRule } from './writing.js'

const zoneRules: readonly ZoneRule[] = [encoding, nameForm, nameAppended, valueTooLong, ttlNotKept]

/** What the DNS provider makes of each record that a Terraform resource declares. */
export const judgeWriting: SetRule = (set, reportOn) => {
  for (const writing of writingsOf(set)) {
    const report = reportOn(writing.record)
    for (const rule of zoneRules) rule(writing, report, set)
  }
}

/** Findings that say nothing new beside one of these: both come from one slip, and this one knows how to mend it. */
export const coveredBy: Readonly<Partial<Record<Code, readonly Code[]>>> = {
  'zone/encoding-broken': ['record/quoted'],
  'zone/name-appended': ['owner/doubled', 'owner/target-misspelt'],
}
