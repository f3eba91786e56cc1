import { findCommonFactors } from '../../key/common-factors.js'
import { modulusFromOctets } from '../../key/modulus-from-octets.js'
import { publishedKeys, type SetRule } from '../declared-set.js'

export const commonFactor: SetRule = (set, reportOn) => {
  const keys = publishedKeys(set).flatMap(({ record, reading }) =>
    reading.key?.kind === 'rsa' ? [{ record, modulus: modulusFromOctets(reading.key.modulus) }] : [],
  )
  if (keys.length < 2) return
  for (const { index, partners } of findCommonFactors(keys.map((key) => key.modulus))) {
    const record = keys[index]?.record
    const owners = partners.map((partner) => keys[partner]?.record.owner ?? '').join(', ')
    if (record) reportOn(record)('key/common-factor', { owners })
  }
}
