import { DkimError, formatDkimRecord } from '@dkimkit/core'
import type { Construct } from 'constructs'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { isKnown } from '../token/terraform-text.js'
import { recordOwner } from './record-owner.js'
import type { RecordProps } from './record-props.js'
import { withPath } from './with-path.js'
import type { RecordToDeclare } from './write-record.js'
import { ZoneRecord } from './zone-record.js'

/** A key record. One of `value`, `publicKey` and `revoked` is wanted. */
export interface DkimRecordProps extends RecordProps {
  /** What stands before `._domainkey`, such as `mail-20261120`. */
  readonly selector: string
  /**
   * The domain that signs.
   *
   * @default the zone's own name
   */
  readonly domain?: string
  /**
   * The whole record, such as `v=DKIM1; k=rsa; p=…`, uncut and without quotes.
   *
   * @default made of `publicKey` and the fields below
   */
  readonly value?: string
  /**
   * The value of p=: the public key in base64.
   *
   * @default none: `value` or `revoked` is given
   */
  readonly publicKey?: string
  /**
   * Publishes an empty p=, which says that the key is revoked (RFC 6376 §3.6.1).
   *
   * @default false
   */
  readonly revoked?: boolean
  /**
   * The value of k=.
   *
   * @default `ed25519` for a key of 32 octets, else `rsa`
   */
  readonly keyType?: string
  /**
   * The items of h=.
   *
   * @default no h=: all hash algorithms
   */
  readonly hashes?: readonly string[]
  /**
   * The items of s=.
   *
   * @default no s=: all services
   */
  readonly services?: readonly string[]
  /**
   * The items of t=.
   *
   * @default no t=
   */
  readonly flags?: readonly string[]
  /**
   * The value of n=.
   *
   * @default no n=
   */
  readonly notes?: string
}

/**
 * A DKIM key record, as TXT, cut and quoted as its zone's provider wants it.
 *
 * Throws `DkimError('bad-argument')` for none or several of `value`, `publicKey` and `revoked`, and as `ZoneRecord` does.
 */
export class DkimRecord extends ZoneRecord {
  constructor(scope: Construct, id: string, props: DkimRecordProps) {
    super(
      scope,
      id,
      withPath(scope, id, () => recordOf(props)),
      props,
    )
  }
}

function recordOf(props: DkimRecordProps): RecordToDeclare {
  const { zone: _, provider: _provider, dependsOn: _dependsOn, lifecycle: _lifecycle, ...fields } = props
  refuseSecrets(fields)
  const { ttl } = props
  return { owner: recordOwner(props), type: 'TXT', value: recordText(props), ...(ttl === undefined ? {} : { ttl }) }
}

function recordText(props: DkimRecordProps): string {
  const { value, publicKey, revoked = false } = props
  const given = [value, publicKey].filter((text) => text !== undefined).length + (revoked ? 1 : 0)
  if (given !== 1) throw new DkimError('bad-argument', 'one of value, publicKey and revoked is wanted')
  if (value !== undefined) return value
  if (revoked) return 'v=DKIM1; p='
  const key = publicKey ?? ''
  const start = formatDkimRecord({
    version: 'DKIM1',
    ...(props.hashes ? { hashes: props.hashes } : {}),
    keyType: props.keyType ?? (isEd25519(key) ? 'ed25519' : 'rsa'),
    ...(props.notes === undefined ? {} : { notes: props.notes }),
    ...(props.services ? { services: props.services } : {}),
    ...(props.flags ? { flags: props.flags } : {}),
    publicKey: '',
  })
  return start + key
}

/** RFC 8463 §4: the 32 octets of the key, in base64. */
function isEd25519(publicKey: string): boolean {
  return isKnown(publicKey) && /^[A-Za-z0-9+/]{43}=$/.test(publicKey)
}
