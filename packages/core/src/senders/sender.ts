/*
 * Facts about mail services. To add a service, write services/<id>.ts with one constant, give it one line in
 * catalogue.ts, and run catalogue.test.ts: it reads every entry and says what is wrong with yours.
 */

/**
 * What a record is for. An `spf` record shows the service's include: a domain has one SPF record, so merge it into
 * that one (RFC 7208 §3.2). `tracking` is a host for links, `lockdown` says which account of the service may send.
 */
export type Purpose =
  | 'dkim'
  | 'spf'
  | 'return-path'
  | 'verification'
  | 'dmarc'
  | 'inbound'
  | 'delegation'
  | 'tracking'
  | 'lockdown'

/** One record that a service asks for; `host` and `value` are templates with `{variable}` in them. */
export interface SenderRecord {
  readonly type: 'TXT' | 'CNAME' | 'MX' | 'NS'
  /** Relative to the sending domain; `@` is the domain itself. */
  readonly host: string
  /** A TXT value as the DNS serves it, or a host name without final dot. */
  readonly value: string
  readonly purpose: Purpose
  /** Not every customer publishes it. */
  readonly optional?: true
  /** MX only; 10 where the service names none. */
  readonly priority?: number
  readonly note?: string
}

/** What the service is to the domain; `saas` is an application that sends mail among other things. */
export type SenderKind =
  | 'mailbox'
  | 'esp'
  | 'gateway'
  | 'helpdesk'
  | 'forwarding'
  | 'saas'
  | 'delegation'
  | 'policy'
  | 'self-hosted'

/** A variable that holds the customer's domain with other characters in place of its dots. */
export interface DomainForm {
  readonly variable: string
  readonly dot: '-' | '_'
  /** The service makes up the form of a domain that has a dash in it. */
  readonly dashesUnknown?: true
}

/** A value that people give to a variable although the service never uses it, and the one that they meant. */
export interface WrongValue {
  readonly variable: string
  /** Pattern of the whole wrong value. */
  readonly seen: string
  readonly meant: string
  readonly reason: 'wrong-region'
}

/** A mail service and the records it asks for, as data for `findSender`, `nearestSender` and `recordsFor`. */
export interface Sender {
  /** Kebab-case, unique, never changed: manifests name it. */
  readonly id: string
  readonly name: string
  readonly kind: SenderKind
  readonly records: readonly SenderRecord[]
  /** The selectors of the `dkim` records, in order. */
  readonly selectors: readonly string[]
  /**
   * The pattern of each variable's whole value, as the source of a regular expression; usual values stand first. Only
   * classes, literals, quantifiers, groups without an alternative inside, and alternatives at the top.
   */
  readonly variables: Readonly<Record<string, string>>
  readonly keyType: 'rsa' | 'rsa|ed25519' | 'rsa+ed25519'
  readonly keyBits: string
  /** Who rotates: the service by itself, the service when asked, or the customer by a new record. */
  readonly rotation: 'provider-automatic' | 'provider-on-demand' | 'customer'
  /** How many selectors a domain needs. */
  readonly minSelectors: number
  /** How bad fewer are: an `error` where the service then refuses to sign. */
  readonly missingPair?: 'error' | 'warning'
  /** The id of the service that this one sends through, where the DNS does not tell the two apart. */
  readonly resells?: string
  /** The service replaced these records by those of `successor`; `since` is an ISO date. */
  readonly retired?: { readonly since?: string; readonly successor?: string }
  readonly domainForm?: DomainForm
  readonly wrongValues?: readonly WrongValue[]
  /** Read in documentation, seen in public zones, or neither. */
  readonly confidence: 'documented' | 'seen' | 'memory'
  /** What of a documented or seen entry nobody confirmed. */
  readonly unconfirmed?: readonly string[]
  readonly notes: readonly string[]
  /** What to do in the service's console once the records are in the DNS. */
  readonly nextStep?: string
  /** Addresses of documentation, `owner/name path` of public repositories. */
  readonly sources: readonly string[]
}
