/** The format of a text, by what stands in it and not by its name; undefined where no reader knows it. */
export function detectFormat(text: string): string | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return 'json'
  return /^\s*\$(?:ORIGIN|TTL|INCLUDE)\s/im.test(start) ||
    /^\S*\s+(?:[0-9]+[smhdw0-9]*\s+)?(?:IN\s+)?(?:[0-9]+[smhdw0-9]*\s+)?(?:TXT|CNAME|SOA|NS)\s/im.test(start)
    ? 'zone'
    : undefined
}
