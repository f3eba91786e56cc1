import { writeMessage } from '../../packages/dns/dist/index.js'

const flags = { opcode: 0, aa: true, tc: false, rd: true, ra: false, ad: false, cd: false, rcode: 0 }
const none = { answers: [], authorities: [], additionals: [], edns: { udpSize: 1232, version: 0, dnssecOk: false } }
const soa = {
  owner: 'soak.test',
  ttl: 600,
  type: 'SOA',
  mname: 'ns1.soak.test',
  rname: 'hostmaster.soak.test',
  serial: 7,
  refresh: 3600,
  retry: 600,
  expire: 86400,
  minimum: 120,
}

/** Strings of 255 octets at most (RFC 1035 §3.3). */
function txt(owner, value) {
  return { owner, ttl: 300, type: 'TXT', value, strings: value.match(/.{1,255}/gs) ?? [''] }
}

/** What servers say, one kind after the other: a key, a key behind CNAMEs, two keys, nothing, with more beside it. */
const kinds = [
  (name, value) => ({ answers: [txt(name, value)] }),
  (name, value) => ({
    answers: [
      { owner: name, ttl: 60, type: 'CNAME', value: `a.${name}` },
      { owner: `a.${name}`, ttl: 60, type: 'CNAME', value: `b.${name}` },
      txt(`b.${name}`, value),
    ],
  }),
  (name, value) => ({ answers: [txt(name, value), txt(name, `${value} other`)] }),
  () => ({ rcode: 3, authorities: [soa] }),
  () => ({ authorities: [soa] }),
  (name, value) => ({
    answers: [txt(name, value)],
    authorities: [{ owner: 'soak.test', ttl: 600, type: 'NS', value: 'ns1.soak.test' }],
    additionals: [
      { owner: 'ns1.soak.test', ttl: 600, type: 'A', value: '127.0.0.1' },
      { owner: 'ns1.soak.test', ttl: 600, type: 'AAAA', value: '::1' },
      { owner: 'soak.test', ttl: 600, type: 'MX', preference: 10, exchange: 'mail.soak.test' },
    ],
  }),
]

/** The octets of a server's answer to a question. */
export function makeAnswer(id, name, value, kind) {
  const question = { name, type: 'TXT' }
  const said = kinds[kind % kinds.length](name, value)
  return Buffer.from(writeMessage({ ...flags, ...none, id, response: true, question, ...said }))
}
