/**
 * A path, parted by `/`, as a URI reference: relative to the tree's root where the path is, else absolute.
 *
 * Total: half a surrogate pair, which no URI can hold, becomes U+FFFD.
 */
export function artifactUri(path: string): string {
  const encoded = path
    .split('/')
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .map(encodePart)
    .join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

/** RFC 3986 §2.3: everything that is not unreserved, so that no part ends a path or begins a scheme. */
function encodePart(part: string): string {
  const whole = part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
