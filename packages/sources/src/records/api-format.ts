import { type DataNode, fieldOf, itemsOf } from '../data/data-node.js'

/** The service or tool whose export a document is, told by the fields that only it writes. */
export function apiFormat(root: DataNode): string | undefined {
  if (fieldOf(root, 'ResourceRecordSets')?.kind === 'list') return 'route53'
  const [domain] = itemsOf(fieldOf(root, 'domains'))
  if (fieldOf(root, 'dns_providers') && fieldOf(domain, 'records')) return 'dnscontrol-ir'
  const [record] = itemsOf(fieldOf(root, 'result') ?? root)
  if (fieldOf(record, 'content') && fieldOf(record, 'proxied') && fieldOf(record, 'type')) return 'cloudflare'
  return undefined
}
