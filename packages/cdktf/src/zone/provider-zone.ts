import {
  type DnsRecord,
  requiredProvider,
  type WrittenValue,
  type Zone,
  type ZoneKind,
  type ZoneResource,
  zoneKind,
} from '@dkimkit/core'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { Fn, Lazy, Token } from '../seam.js'
import { tokenMarker, tokensIn } from '../token/terraform-text.js'
import type { DkimZone } from './dkim-zone.js'

/** A zone of one of dkimkit's zone kinds, which know how each provider writes a record. */
export class ProviderZone implements DkimZone {
  readonly name: string
  readonly kind: string
  readonly providerName: string
  readonly blocks: readonly string[]
  readonly references: readonly (string | undefined)[]
  readonly #kind: ZoneKind
  readonly #zone: Zone

  /** Throws `DkimError('not-found')` for a kind that dkimkit does not know. */
  constructor(kind: string, zone: Zone) {
    refuseSecrets({ kind, ...zone })
    this.#kind = zoneKind(kind)
    this.#zone = { ...zone, ...expression('id', zone.id), ...expression('resourceGroup', zone.resourceGroup) }
    this.references = [this.#zone.id, this.#zone.resourceGroup]
    this.name = zone.name
    this.kind = kind
    this.blocks = this.#kind.blocks
    this.providerName = requiredProvider(this.#kind, zone.resource).name
  }

  write(record: DnsRecord): ZoneResource {
    return this.#kind.encode(record, this.#zone)
  }

  writeUnknown(text: string): WrittenValue {
    if (this.#kind.txt === 'plain') return text
    // RFC 1035 §3.3: a string holds 255 octets at most; a key record is ASCII.
    const strings = Fn.regexall('.{1,255}', expressionOf(text))
    if (this.#kind.txt === 'list') return strings
    const joined = Fn.join(Fn.rawString('" "'), strings)
    if (this.#kind.txt === 'inner-quotes') return Token.asString(joined)
    const quote = Fn.rawString('"')
    return Token.asString(Fn.join('', [quote, joined, quote]))
  }
}

/** One expression of a text with tokens in it: the CDK's functions take no text that mixes the two. */
function expressionOf(text: string): string {
  const tokens = tokensIn(text)
  const parts = text.split(tokenMarker).flatMap((literal, index) => [literal, tokens[index] ?? ''])
  const [only = '', ...others] = parts.filter((part) => part !== '')
  return others.length === 0 ? only : Token.asString(Fn.join('', [only, ...others]))
}

/** An expression in Terraform's own syntax, as the CDK lets people write it: a token, so that it is not taken for text. */
function expression(field: 'id' | 'resourceGroup', text: string | undefined): Partial<Zone> {
  if (!text?.includes('{') || Token.isUnresolved(text)) return {}
  return { [field]: Lazy.stringValue({ produce: () => text }) }
}
