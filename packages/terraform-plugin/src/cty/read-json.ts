import { PluginError } from '../plugin-error.js'

// a string that does not end runs to the end of the text: the search stays linear, and the parser refuses it
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d[\d.eE+-]*/g

/** What JavaScript holds exactly, or gives back in the same digits; a sign and a point make it stricter, no more. */
const SAFE_NUMBER = /^[\d.-]{1,15}$/

/**
 * Parses JSON without losing digits: a number that JavaScript may not hold exactly becomes its text, which `decodeValue`
 * takes where the schema wants a number. Throws `PluginError('bad-message')` where the text is no JSON.
 */
export function readJson(octets: Uint8Array): unknown {
  const text = Buffer.from(octets).toString()
  try {
    return JSON.parse(text.replace(STRING_OR_NUMBER, quoteLargeNumber))
  } catch (cause) {
    throw new PluginError('bad-message', 'a state or a value is no JSON', { cause })
  }
}

function quoteLargeNumber(token: string): string {
  return token.startsWith('"') || SAFE_NUMBER.test(token) ? token : `"${token}"`
}
