import { findCommonFactors } from '../../key/common-factors.js'
import { modulusFromOctets } from '../../key/modulus-from-octets.js'
import { publishedKeys, type SetRule } from '../declared-set.js'

/** Of more keys nobody mends one by one, and a pull request may hold thousands that were made to take hours. */
const mostPaired = 100

export const commonFactor: SetRule = (set, reportOn) => {
  const keys = publishedKeys(set).flatMap(({ record, reading }) =>
    reading.key?.kind === 'rsa' ? [{ record, modulus: modulusFromOctets(reading.key.modulus) }] : [],
  )
  if (keys.length < 2) return
  const found = findCommonFactors(
    keys.map((key) => key.modulus),
    { mostPaired },
  )
  for (const { index, partners } of found) {
    const record = keys[index]?.record
    const owners = partners.map((partner) => keys[partner]?.record.owner ?? '').join(', ')
    if (record) reportOn(record)('key/common-factor', { owners })
  }
}
