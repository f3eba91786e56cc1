import { DkimError, type DnsRecord, parseDomain } from '@dkimkit/core'
import { isConfirmed, recordsFor, type Sender, type SenderRecord, senderById } from '@dkimkit/core/senders'
import { Construct } from 'constructs'
import type { RecordProps } from '../record/record-props.js'
import { withPath } from '../record/with-path.js'
import { ZoneRecord } from '../record/zone-record.js'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { Annotations } from '../seam.js'
import { isKnown } from '../token/terraform-text.js'
import type { SenderId, SenderVariables } from './sender-variables.js'

interface SenderProps<Service extends SenderId> extends RecordProps {
  /** The id of the mail service in the catalogue: `dkimkit senders` lists them. */
  readonly service: Service
  /**
   * The domain that sends.
   *
   * @default the zone's own name
   */
  readonly domain?: string
  /**
   * Also the records that not every customer publishes.
   *
   * @default false
   */
  readonly optional?: boolean
}

/** The same, for any service. */
type LooseProps = Omit<SenderProps<SenderId>, 'service'> & {
  readonly service: string
  readonly variables?: Readonly<Record<string, string>>
}

/** `variables` is what the service draws for each customer; a service without any needs none. */
export type DkimSenderProps<Service extends SenderId> = SenderProps<Service> &
  (Record<string, never> extends SenderVariables[Service]
    ? { readonly variables?: SenderVariables[Service] }
    : { readonly variables: SenderVariables[Service] })

/**
 * The records that a mail service asks for. Records that a domain has only one of for all its senders (SPF, DMARC, MX)
 * and delegations are left to their owner, and an annotation names them.
 *
 * Throws `DkimError('bad-variable')` that lists every variable that is missing or does not fit, and as `ZoneRecord`
 * does.
 */
export class DkimSender<const Service extends SenderId> extends Construct {
  readonly records: readonly ZoneRecord[]

  constructor(scope: Construct, id: string, props: DkimSenderProps<Service>) {
    const shared: RecordProps = props
    const { service, domain = props.zone.name, variables = {}, optional = false }: LooseProps = props
    refuseSecrets({ id, service, domain, variables })
    super(scope, id)
    const [sender, records] = withPath(scope, id, () => {
      const sender = senderOf(service)
      refuseTokens(variables)
      return [sender, recordsFor(sender, parseDomain(domain), { ...variables }, { optional })] as const
    })
    const wanted = sender.records.filter((record) => optional || !record.optional)
    const own = records.filter((_, index) => isOwn(wanted[index]))
    this.records = own.map((record) => {
      const ttl = props.ttl === undefined ? {} : { ttl: props.ttl }
      return new ZoneRecord(this, record.owner, { ...record, ...ttl }, shared)
    })
    tellRest(
      this,
      sender,
      records.filter((_, index) => !isOwn(wanted[index])),
    )
  }
}

function senderOf(service: string): Sender {
  const sender = senderById(service)
  if (sender) return sender
  throw new DkimError('not-found', `there is no mail service '${service}': dkimkit senders lists them`)
}

function refuseTokens(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'string' && isKnown(value)) continue
    throw new DkimError('bad-variable', `${name} is not known before apply: declare the record as a DkimCname`)
  }
}

/** Whether a record belongs to this sender alone (RFC 7208 §3.2, RFC 7489 §6.6.3), and is of a type that is written. */
function isOwn(record: SenderRecord | undefined): boolean {
  const isShared = record?.purpose === 'spf' || record?.purpose === 'dmarc'
  return record !== undefined && !isShared && (record.type === 'TXT' || record.type === 'CNAME')
}

function tellRest(scope: Construct, sender: Sender, rest: readonly DnsRecord[]): void {
  const annotations = Annotations.of(scope)
  for (const { owner, type, value } of rest)
    annotations.addInfo(`${sender.name} also asks for ${owner} ${type} ${value}, which is left to you`)
  if (sender.nextStep !== undefined) annotations.addInfo(sender.nextStep)
  if (!isConfirmed(sender))
    annotations.addWarning(`nobody has checked what ${sender.id} asks for: compare with its console`)
}
