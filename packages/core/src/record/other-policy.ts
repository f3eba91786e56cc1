/** Records of other standards that people put in a key's place. */
export type OtherPolicy = 'dmarc' | 'spf' | 'verification' | 'other-policy'

/** Which other standard a text belongs to, if to one: DMARC has a p= too, so a p= alone makes no key record. */
export function otherPolicyOf(text: string): OtherPolicy | undefined {
  if (/^\s*v\s*=\s*dmarc1/i.test(text)) return 'dmarc'
  if (/^\s*v\s*=\s*spf1/i.test(text)) return 'spf'
  if (/^\s*v\s*=\s*(?:bimi1|stsv1|tlsrptv1|dkim2)\b/i.test(text)) return 'other-policy'
  return /^\s*(?:[a-z0-9-]{1,40}-(?:site-)?verif(?:y|ication)|ms)\s*=/i.test(text) ? 'verification' : undefined
}
