import { DkimError } from '../../error.js'
import { nearestWord } from '../../nearest-word.js'
import { variablesOf } from '../../senders/template.js'
import { fitsPattern } from '../../senders/variable-pattern.js'
import type { Domain, SenderEntry } from '../manifest.js'
import { type CatalogueSender, declaredPurposes, declaredRecordsOf, type SenderCatalogue } from '../sender-catalogue.js'
import type { ManifestJudging, ManifestRule } from './manifest-rule.js'

/** Services that nobody knows, and variables that are missing, unknown, or no value that the service gives. */
export const judgeSenders: ManifestRule = (judging) => {
  const { senders } = judging
  if (!senders) return
  for (const domain of judging.manifest.domains) {
    for (const entry of domain.senders) judgeSender(judging, senders, domain, entry)
  }
}

function judgeSender(
  { reportAt }: ManifestJudging,
  senders: SenderCatalogue,
  domain: Domain,
  entry: SenderEntry,
): void {
  const { service } = entry
  const sender = senders.senderById(service)
  const at = entry.places?.service ?? entry.at
  if (!sender) {
    const near = nearestService(service, senders)
    reportAt({ at })('manifest/service-unknown', { service, near })
    return
  }
  if (declaredRecordsOf(sender).length === 0) reportAt({ at })('manifest/service-without-records', { service })
  if (!variablesFit(sender, entry, reportAt)) return
  try {
    senders.recordsFor(sender, domain.name, entry.variables, { purposes: declaredPurposes })
  } catch (error) {
    if (!(error instanceof DkimError)) throw error
    // Every variable fits, so a name that they make is too long, or empty between two dots.
    reportAt({ at: entry.at })('manifest/sender-name-invalid', { service, domain: domain.name })
  }
}

function variablesFit(sender: CatalogueSender, entry: SenderEntry, reportAt: ManifestJudging['reportAt']): boolean {
  const service = sender.id
  const names = Object.keys(sender.variables)
  const needed = new Set(declaredRecordsOf(sender).flatMap((record) => variablesOf(record.host + record.value)))
  let fit = true
  const wrong = (field: string): ReturnType<ManifestJudging['reportAt']> => {
    fit = false
    return reportAt({ at: entry.places?.[field] ?? entry.places?.variables ?? entry.at })
  }
  for (const name of names) {
    const wanted = sender.variables[name] ?? ''
    const value = Object.hasOwn(entry.variables, name) ? entry.variables[name] : undefined
    // `recordsFor` fills {domain} by itself.
    if (value === undefined && needed.has(name) && name !== 'domain')
      wrong('variables')('manifest/variable-missing', { service, variable: name, wanted })
    if (value !== undefined && !fitsPattern(wanted, value))
      wrong(`variables.${name}`)('manifest/variable-invalid', { service, variable: name, seen: value, wanted })
  }
  for (const name of Object.keys(entry.variables)) {
    if (Object.hasOwn(sender.variables, name)) continue
    const near = nearestWord(name, names) ?? ''
    wrong(`variables.${name}`)('manifest/variable-unknown', { service, variable: name, near, known: names.join(', ') })
  }
  return fit
}

/** `sendgird` is a slip, `microsoft365` the start of several ids. */
function nearestService(service: string, { senders }: SenderCatalogue): string {
  const ids = senders.map((sender) => sender.id)
  return ids.find((id) => id.startsWith(`${service}-`)) ?? nearestWord(service, ids) ?? ''
}
