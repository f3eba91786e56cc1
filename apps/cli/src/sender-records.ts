import { DkimError, type DnsRecord, nearestWord } from '@dkimkit/core'
import { isConfirmed, recordsFor, type Sender, senderById, senders } from '@dkimkit/core/senders'

/** The sender with that id. Throws `DkimError('not-found')` that names those it may be short for, or the nearest. */
export function senderNamed(id: string): Sender {
  const sender = senderById(id)
  if (sender) return sender
  const ids = senders.map((sender) => sender.id)
  const longer = id === '' ? [] : ids.filter((other) => other.startsWith(id))
  const near = longer.length > 0 ? longer.join(' or ') : nearestWord(id, ids)
  throw new DkimError(
    'not-found',
    `no service '${id}' in the catalogue${near ? `: was ${near} meant?` : ''} (dkimkit senders lists them)`,
  )
}

/** The DKIM records of a sender, from `NAME=VALUE` words; `dkimkit senders ID` shows the others. */
export function senderRecords(id: string, domain: string, words: readonly string[]): DnsRecord[] {
  const variables: Record<string, string> = {}
  for (const word of words) {
    const equals = word.indexOf('=')
    if (equals < 1) throw new DkimError('bad-argument', `--var ${word}: NAME=VALUE is wanted`)
    variables[word.slice(0, equals)] = word.slice(equals + 1)
  }
  return recordsFor(senderNamed(id), domain, variables, { purposes: ['dkim'] })
}

export function isSenderConfirmed(id: string): boolean {
  return isConfirmed(senderNamed(id))
}
