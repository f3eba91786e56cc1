import { KeyObject } from 'node:crypto'
import { DkimError, PrivateKey } from '@dkimkit/core'
import { holdsPrivateKey } from './holds-private-key.js'

/** Deeper than any props. */
const deepest = 8

/**
 * Refuses a private key in any field, whatever its wrapping: what a construct takes ends in `cdktf.out`, in a plan and
 * in a state. Throws `DkimError('bad-record')`, which names the field and quotes nothing.
 */
export function refuseSecrets(fields: object): void {
  for (const [field, value] of Object.entries(fields)) refuseIn(field, value, 0)
}

function refuseIn(field: string, value: unknown, depth: number): void {
  if (depth > deepest || value === null) return
  if (typeof value === 'string') {
    if (holdsPrivateKey(value)) throw secret(field)
  } else if (typeof value === 'object') {
    if (isKey(value) || holdsPrivateKey(octetsOf(value))) throw secret(field)
    if (isPlain(value)) refuseInside(field, value, depth)
  }
}

function refuseInside(field: string, value: object, depth: number): void {
  // RFC 7517: a JWK with d is a private key.
  if ('kty' in value && 'd' in value) throw secret(field)
  for (const [name, item] of Object.entries(value)) {
    refuseIn(field, name, depth + 1)
    refuseIn(field, item, depth + 1)
  }
}

function isKey(value: object): boolean {
  return value instanceof PrivateKey || (value instanceof KeyObject && value.type !== 'public')
}

function octetsOf(value: object): string {
  return ArrayBuffer.isView(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1')
    : ''
}

/** Constructs, zones and tokens have judged their own fields, or are known only later. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value)
  // The prototype of plain objects has none itself, also where they come from another realm.
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}

function secret(field: string): DkimError {
  return new DkimError(
    'bad-record',
    `${field} holds a private key: only the public half is declared. Make a new key where anybody else may have seen this one`,
  )
}
