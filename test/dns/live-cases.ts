import { exampleZone, privateKeys, records, txt } from './keys.js'
import type { Look } from './look.js'

/** A rule, an owner where it fires, and its neighbour where it does not. */
export interface LiveCase {
  readonly code: string
  readonly about: string
  readonly fires: Look
  readonly near: Look
}

const hops = Array.from({ length: 9 }, (_, i) => `h${i}._domainkey CNAME h${i + 1}._domainkey\n`).join('')

/** What all of the cases ask for. */
export const caseZone = exampleZone(`
${txt('s1._domainkey', records.rsa)}
${txt('folded._domainkey', `v=DKIM1;  k=rsa ; p=${records.rsa.split('p=')[1]?.replace(/.{70}/g, '$& \t')}`)}
${txt('testing._domainkey', records.rsa.replace('; p=', '; t=y; p='))}
${txt('reordered._domainkey', `v=DKIM1; p=${records.rsa.split('p=')[1]}; k=rsa`)}
${txt('a.ent._domainkey', records.ed)}
${txt('two._domainkey', records.ed)}${txt('two._domainkey', records.other)}
${txt('beside._domainkey', records.ed)}${txt('beside._domainkey', 'a text that is no key')}
address._domainkey A 192.0.2.1
mail._domainkey MX 10 mail.example.net.
${txt('*._domainkey.wild', records.ed)}${txt('own._domainkey.wild', records.other)}
${txt('*._domainkey.null', records.revoked)}${txt('own._domainkey.null', records.ed)}
${txt('doubled._domainkey.example.com', records.ed)}
dangling._domainkey CNAME none.example.com.
leads._domainkey CNAME s1._domainkey
loop._domainkey CNAME circle._domainkey
circle._domainkey CNAME loop._domainkey
${hops}${txt('h9._domainkey', records.ed)}
${txt('slow._domainkey', records.ed, 86_400)}
`)

/** Each on one server; what needs several, or one that fails, is shown elsewhere. */
export const liveCases: readonly LiveCase[] = [
  {
    code: 'live/absent',
    about: 'a name that is not there',
    fires: { owner: 'none._domainkey', codes: ['live/absent'], args: { reason: 'nxdomain', ttl: 120 } },
    near: { owner: 's1._domainkey', codes: [] },
  },
  {
    code: 'live/absent',
    about: 'a name without records',
    fires: { owner: 'ent._domainkey', codes: ['live/absent'], args: { reason: 'nodata', ttl: 120 } },
    near: { owner: 'a.ent._domainkey', codes: [] },
  },
  {
    code: 'live/absent',
    about: 'only the p= of a wildcard',
    fires: {
      owner: 'x._domainkey.null',
      declared: records.ed,
      codes: ['live/absent', 'live/wildcard-null'],
      cached: ['live/caches-old'],
    },
    near: { owner: 'own._domainkey.null', declared: records.ed, codes: ['live/wildcard-null'] },
  },
  {
    code: 'live/not-yet',
    about: 'a selector that is pending',
    fires: { owner: 'none._domainkey', state: 'pending', declared: records.ed, codes: ['live/not-yet'] },
    near: { owner: 'none._domainkey', state: 'published', declared: records.ed, codes: ['live/absent'] },
  },
  {
    code: 'live/differs',
    about: 'another key',
    fires: { owner: 's1._domainkey', declared: records.ed, codes: ['live/differs'], cached: ['live/caches-old'] },
    near: { owner: 'folded._domainkey', declared: records.rsa, codes: [] },
  },
  {
    code: 'live/differs',
    about: 'another CNAME target',
    fires: {
      owner: 'leads._domainkey',
      target: 's2._domainkey.example.com',
      codes: ['live/differs'],
      cached: ['live/caches-old'],
    },
    near: { owner: 'leads._domainkey', target: 'S1._domainkey.example.com', codes: [] },
  },
  {
    code: 'live/tags-differ',
    about: 'the key with another flag',
    fires: { owner: 'testing._domainkey', declared: records.rsa, codes: ['live/tags-differ'] },
    near: { owner: 'reordered._domainkey', declared: records.rsa, codes: [] },
  },
  {
    code: 'live/multiple',
    about: 'two key records',
    fires: { owner: 'two._domainkey', codes: ['live/multiple'], args: { records: 2 } },
    near: { owner: 'beside._domainkey', codes: [] },
  },
  {
    code: 'live/wrong-type',
    about: 'an address',
    fires: { owner: 'address._domainkey', codes: ['live/wrong-type'] },
    near: { owner: 'ent._domainkey', codes: ['live/absent'] },
  },
  {
    code: 'live/wrong-type',
    about: 'a mail server',
    fires: { owner: 'mail._domainkey', codes: ['live/wrong-type'] },
    near: { owner: 'beside._domainkey', codes: [] },
  },
  {
    code: 'live/wildcard',
    about: 'a key for every name',
    fires: { owner: 'any._domainkey.wild', codes: ['live/wildcard'] },
    near: { owner: 'own._domainkey.wild', codes: [] },
  },
  {
    code: 'live/wildcard-null',
    about: 'a p= for every name',
    fires: { owner: 'x._domainkey.null', codes: ['live/wildcard-null'] },
    near: { owner: 's1._domainkey', codes: [] },
  },
  {
    code: 'live/doubled-owner',
    about: 'a provider that appended the zone',
    fires: { owner: 'doubled._domainkey', codes: ['live/absent', 'live/doubled-owner'] },
    near: { owner: 'none._domainkey', codes: ['live/absent'] },
  },
  {
    code: 'live/cname-dangling',
    about: 'a target that is not there',
    fires: { owner: 'dangling._domainkey', codes: ['live/cname-dangling'] },
    near: { owner: 'leads._domainkey', codes: [] },
  },
  {
    code: 'live/cname-loop',
    about: 'two that point to each other',
    fires: { owner: 'loop._domainkey', codes: ['live/cname-loop'] },
    near: { owner: 'leads._domainkey', codes: [] },
  },
  {
    code: 'live/cname-long',
    about: 'nine hops',
    fires: { owner: 'h0._domainkey', codes: ['live/cname-long'] },
    near: { owner: 'h1._domainkey', codes: [] },
  },
  {
    code: 'live/private-key-mismatch',
    about: 'an RSA key',
    fires: { owner: 's1._domainkey', privateKey: privateKeys.ed, codes: ['live/private-key-mismatch'] },
    near: { owner: 's1._domainkey', privateKey: privateKeys.rsa, codes: [] },
  },
  {
    code: 'live/private-key-mismatch',
    about: 'an Ed25519 key',
    fires: { owner: 'beside._domainkey', privateKey: privateKeys.other, codes: ['live/private-key-mismatch'] },
    near: { owner: 'beside._domainkey', privateKey: privateKeys.ed, codes: [] },
  },
  {
    code: 'live/ttl',
    about: 'a day',
    fires: { owner: 'slow._domainkey', mostTtl: 86_399, codes: ['live/ttl'], args: { ttl: 86_400, most: 86_399 } },
    near: { owner: 'slow._domainkey', mostTtl: 86_400, codes: [] },
  },
]
