import type { DeclaredRecord } from '../dns-record.js'
import type { Finding, Report } from '../finding.js'
import { type ArgsOf, type Code, catalogue } from './catalogue.js'

type About = Partial<Pick<DeclaredRecord, 'owner' | 'at'>>

/** A finding with the severity of the catalogue; `about` gives the record's owner and place. */
export function findingOf<C extends Code>(code: C, args: ArgsOf<C>, about: About = {}, offset?: number): Finding<C> {
  return {
    code,
    severity: catalogue[code].severity,
    args,
    ...(about.owner ? { owner: about.owner } : {}),
    ...(about.at === undefined ? {} : { at: about.at }),
    ...(offset === undefined ? {} : { offset }),
  }
}

/** A report that collects findings, each with the owner and the place of the record that it is about. */
export function reportInto(findings: Finding[], about: About = {}): Report {
  return (code, args, offset) => findings.push(findingOf(code, args, about, offset) as Finding)
}
