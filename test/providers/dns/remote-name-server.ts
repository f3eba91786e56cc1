import { randomInt } from 'node:crypto'
import { encodeUpdate } from './encode-update.js'
import { exchange, type ServerAddress } from './exchange.js'
import type { NameServer } from './name-server.js'
import { isSignedAnswer, signMessage, type TsigKey } from './tsig.js'

const RCODES = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
]

/** A real name server, changed by dynamic updates (RFC 2136) that are signed (RFC 8945). */
export function remoteNameServer(address: ServerAddress, key: TsigKey): NameServer {
  return {
    async query(owner, type) {
      // loaded where it is used: most processes of the stand-ins ask nobody
      const { encodeQuery, readMessage } = await import('@dkimkit/dns')
      const query = encodeQuery({ id: randomInt(65_536), name: owner, type })
      if (query === undefined) throw new Error(`${owner} is no name`)
      const answer = readMessage(await exchange(address, query))
      if (answer === undefined) throw new Error('the answer is no DNS message')
      if (answer.rcode === 3) return null
      if (answer.rcode !== 0) throw new Error(`${RCODES[answer.rcode] ?? answer.rcode} for ${owner} ${type}`)
      const found = answer.answers.filter((record) => record.type === type)
      const data = found.map((record) => {
        if ('strings' in record) return record.strings
        return 'value' in record ? [`${record.value}.`] : []
      })
      return found[0] ? { ttl: found[0].ttl, data } : null
    },
    async update(change) {
      const message = encodeUpdate(randomInt(65_536), change)
      const request = signMessage(message, key, Math.floor(Date.now() / 1000))
      const answer = await exchange(address, request.octets)
      const rcode = answer.readUInt16BE(2) & 15
      if (rcode !== 0) throw new Error(`${RCODES[rcode] ?? rcode} for an update of ${change.owner}`)
      if (!isSignedAnswer(answer, request, key)) throw new Error('the answer to an update is not signed with the key')
    },
  }
}
