/** Patterns that many services share. */
export const patterns = {
  /** One label of a host name, or a domain with dashes for its dots. */
  label: '[a-z0-9-]+',
  /** A domain of at least two labels. */
  domain: '[a-z0-9-]+\\.[a-z0-9.-]+',
  /** The Base64 of a public key, as it stands in `p=`. */
  publicKey: '[A-Za-z0-9+/]+={0,2}',
  /** A token of Amazon SES, and of services built like it. */
  token: '[a-z2-7]{32}',
} as const
