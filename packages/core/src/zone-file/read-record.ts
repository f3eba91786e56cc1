import type { Place } from '../dns-record.js'
import type { Entry } from './entries.js'
import { type Header, readHeader } from './header.js'
import { holdsStrings, readRdata } from './rdata.js'
import { readName } from './read-name.js'
import type { Context, Owner, Reading, ReportProblem } from './reading.js'
import { opensTemplate } from './template-line.js'
import type { Token } from './tokens.js'
import { parseTtl } from './ttl.js'
import type { ZoneRecord } from './zone-file.js'

/** The record of an entry; undefined, with the problem reported, for an entry that makes none. */
export function readRecord(entry: Entry, context: Context): ZoneRecord | undefined {
  const { reading, scope, report } = context
  const { tokens, indented, broken } = entry
  const header = readHeader(tokens, indented ? 0 : 1)
  const [first] = tokens
  if ('noType' in header) {
    const token = header.noType ?? first
    const code = reading.options.skipTemplateLines && tokens.some(opensTemplate) ? 'template-line' : 'no-type'
    if (token && !broken) report(code, token)
    return undefined
  }
  const typeToken = tokens[header.typeIndex]
  if (!first || !typeToken) return undefined
  const isTemplate = reading.options.skipTemplateLines && !indented && opensTemplate(first)
  if (isTemplate) report('template-line', first)
  if (!indented) scope.owner = readOwner(first, context)
  if (isTemplate || broken) return undefined
  if (!scope.owner) {
    report('no-owner', typeToken)
    return undefined
  }
  if (header.badTtl) report('bad-ttl', header.badTtl)
  if (!header.knownType) report('unknown-type', typeToken)
  return assemble(entry, header, scope.owner, context)
}

function readOwner(token: Token, context: Context): Owner {
  const written = token.kind === 'quoted' ? escapeSpecial(token.text) : token.text
  const name = readName(token, context, written)
  return { name: name ?? written, relative: name === undefined }
}

/** A quoted owner may hold characters that end a word: they are escaped, as a name without quotes needs them. */
function escapeSpecial(text: string): string {
  return text.replace(/\\.|[ \t\n();]/gs, (piece) =>
    piece.length === 2 && piece[1] !== '\n'
      ? piece
      : `\\${String(piece.charCodeAt(piece.length - 1)).padStart(3, '0')}`,
  )
}

function assemble(entry: Entry, header: Header, owner: Owner, context: Context): ZoneRecord | undefined {
  const { reading, scope, report } = context
  const { type, typeIndex } = header
  const rdataTokens = entry.tokens.slice(typeIndex + 1)
  const typeToken = entry.tokens[typeIndex]
  const ownerToken = entry.indented ? typeToken : entry.tokens[0]
  const [firstRdata] = rdataTokens
  if (!firstRdata || !ownerToken || !typeToken) {
    if (typeToken) report('empty-rdata', typeToken)
    return undefined
  }
  reading.class = header.class ?? reading.class
  reading.statedTtl = header.ttl ?? reading.statedTtl
  const resolve = (token: Token) => {
    // Servers take an owner in quotes, but no other name.
    if (token.kind === 'quoted') report('bad-rdata', token)
    return readName(token, context)
  }
  const rdata = readRdata(type, rdataTokens, { resolve, report })
  if (!rdata) return undefined
  if (type === 'SOA') readZone(owner.name, rdata.value, reading)
  if (holdsStrings(type)) reportCut(entry, firstRdata, report)
  const ttl = header.ttl ?? reading.defaultTtl ?? reading.statedTtl ?? reading.soaMinimum
  return {
    owner: owner.name,
    type,
    ...rdata,
    ...(ttl !== undefined && { ttl }),
    class: reading.class,
    ...(owner.relative && { relative: true }),
    at: placeOf(ownerToken, scope.file),
    valueAt: placeOf(firstRdata, scope.file),
  }
}

function readZone(owner: string, value: string, reading: Reading): void {
  reading.apex ??= owner
  reading.soaMinimum ??= parseTtl(value.split(' ')[6] ?? '')
}

/** An unquoted `v=DKIM1; p=…` ends at its `;`, which nobody means. */
function reportCut({ comments }: Entry, first: Token, report: ReportProblem): void {
  const cut = comments.find(({ offset }) => offset > first.offset)
  if (!cut || first.kind !== 'word' || !/^[vkpthsng]=/i.test(first.text)) return
  report('comment-cuts-value', cut, /^[^=]*=?/.exec(cut.text)?.[0])
}

function placeOf({ line, column }: Token, file: string): Place {
  return { file, line, column }
}
