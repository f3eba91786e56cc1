import type { Construct } from 'constructs'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { recordOwner } from './record-owner.js'
import type { RecordProps } from './record-props.js'
import { withPath } from './with-path.js'
import type { RecordToDeclare } from './write-record.js'
import { ZoneRecord } from './zone-record.js'

export interface DkimCnameProps extends RecordProps {
  /** What stands before `._domainkey`, such as `s1`. */
  readonly selector: string
  /**
   * The domain that signs.
   *
   * @default the zone's own name
   */
  readonly domain?: string
  /** The host that holds the key record: an absolute name, with or without its final dot. */
  readonly target: string
}

/** A CNAME selector: the key stands at a mail service, which may change it. Throws as `ZoneRecord` does. */
export class DkimCname extends ZoneRecord {
  constructor(scope: Construct, id: string, props: DkimCnameProps) {
    super(
      scope,
      id,
      withPath(scope, id, () => recordOf(props)),
      props,
    )
  }
}

function recordOf(props: DkimCnameProps): RecordToDeclare {
  const { ttl, target, selector, domain } = props
  refuseSecrets({ selector, domain, target })
  const value = target.replace(/\.$/, '')
  return { owner: recordOwner(props), type: 'CNAME', value, ...(ttl === undefined ? {} : { ttl }) }
}
