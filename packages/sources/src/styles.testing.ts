import { quoted, type RecordKind } from './record-kinds.testing.js'

/** A way in which teams write a record of the zone example.com. */
export interface Style {
  readonly name: string
  readonly path: string
  write(record: RecordKind): string
  /** Styles that cannot hold a kind leave it out. */
  readonly without?: (record: RecordKind) => boolean
  /** Nothing in it says the zone. */
  readonly saysNoZone?: true
}

const isTxt = ({ type }: RecordKind): boolean => type === 'TXT'
const target = ({ value }: RecordKind): string => `${value}.`
const zoneText = (record: RecordKind): string => (isTxt(record) ? quoted(record.value) : target(record))
/** Ways seen in public repositories, format by format. */
export const styles: readonly Style[] = [
  {
    name: 'zone file, one line',
    path: 'db.example.com',
    write: (record) => `${record.name} 300 IN ${record.type} ${zoneText(record)}\n`,
  },
  {
    name: 'zone file, parentheses over lines',
    path: 'zones/example.com.zone',
    write: (record) =>
      `$ORIGIN example.com.\n$TTL 300\n${record.name}\tIN\t${record.type}\t( ${isTxt(record) ? quoted(record.value, '\n\t') : target(record)} ) ; key\n`,
  },
  {
    name: 'zone file, absolute names and touching strings',
    path: 'zone.txt',
    saysNoZone: true,
    write: (record) =>
      `${record.name === '@' ? '' : `${record.name}.`}example.com. 300 IN ${record.type} ${isTxt(record) ? quoted(record.value, '') : target(record)}\n`,
  },
  {
    name: 'octoDNS, value in single quotes',
    path: 'config/example.com.yaml',
    write: ({ name, ...record }) =>
      `---\n'${name === '@' ? '' : name}':\n  ttl: 300\n  type: ${record.type}\n  value: '${isTxt({ name, ...record }) ? record.value.replaceAll(';', '\\;') : `${record.value}.`}'\n`,
  },
  {
    name: 'octoDNS, a list of records with values',
    path: 'config/example.com.yaml',
    write: (record) =>
      `? '${record.name === '@' ? '' : record.name}'\n: - type: ${record.type}\n    ttl: 300\n    ${isTxt(record) ? `values:\n    - ${record.value.replaceAll(';', '\\;')}` : `value: ${target(record)}`}\n`,
  },
  {
    name: 'octoDNS, quotes inside the value',
    path: 'config/example.com.yaml',
    write: (record) =>
      `'${record.name === '@' ? '' : record.name}':\n  type: ${record.type}\n  ttl: 300\n  value: ${JSON.stringify(isTxt(record) ? quoted(record.value).replaceAll(';', '\\;') : target(record))}\n`,
  },
  {
    name: 'YAML list of records',
    path: 'dns/records.yml',
    write: (record) =>
      `example.com:\n  records:\n    - name: "${record.name}"\n      type: ${record.type}\n      ttl: 300\n      content: "${isTxt(record) ? record.value : target(record)}"\n`,
  },
  {
    name: 'YAML by type, folded over lines',
    path: 'example.com.yml',
    write: (record) =>
      `${record.type.toLowerCase()}_records:\n  - host: '${record.name}'\n    ttl: 300\n    ${isTxt(record) ? 'txt' : 'target'}: >-\n      ${isTxt(record) ? record.value : target(record)}\n`,
  },
  {
    name: 'YAML by type and name',
    path: 'example.com.yml',
    write: (record) =>
      `zone: example.com\nttl: 300\nrecords:\n  ${record.type}:\n    '${record.name}': ${JSON.stringify(isTxt(record) ? record.value : target(record))}\n`,
  },
  {
    name: 'JSON list with quoted strings',
    path: 'records.json',
    write: (record) =>
      JSON.stringify({
        domain: 'example.com',
        records: [{ hostname: record.name, record_type: record.type, ttl: '300', values: [zoneText(record)] }],
      }),
  },
  {
    name: 'Route 53 export',
    path: 'export.json',
    saysNoZone: true,
    write: (record) =>
      JSON.stringify(
        {
          ResourceRecordSets: [
            {
              Name: `${record.name === '@' ? '' : `${record.name.replace('*', '\\052')}.`}example.com.`,
              Type: record.type,
              TTL: 300,
              ResourceRecords: [{ Value: zoneText(record) }],
            },
          ],
        },
        undefined,
        4,
      ),
  },
  {
    name: 'Cloudflare export',
    path: 'cloudflare.json',
    write: (record) =>
      JSON.stringify({
        success: true,
        result: [
          {
            id: '372e67954025e0ba6aaa6d586b9e0b59',
            name: record.name === '@' ? 'example.com' : `${record.name}.example.com`,
            zone_name: 'example.com',
            type: record.type,
            content: isTxt(record) ? quoted(record.value) : record.value,
            proxied: false,
            ttl: 300,
          },
        ],
      }),
  },
  {
    name: 'CloudFormation',
    path: 'stack.yaml',
    write: (record) =>
      `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Dkim:\n    Type: AWS::Route53::RecordSet\n    Properties:\n      HostedZoneName: example.com.\n      Name: '${record.name === '@' ? '' : `${record.name}.`}example.com.'\n      Type: ${record.type}\n      TTL: '300'\n      ResourceRecords:\n        - '${zoneText(record)}'\n`,
  },
  {
    name: 'DNSControl',
    path: 'dnsconfig.js',
    write: (record) =>
      `var REG = NewRegistrar("none");\nD("example.com", REG, DnsProvider(DNS),\n  ${record.type}("${record.name}", "${isTxt(record) ? record.value : target(record)}", TTL(300)),\nEND);\n`,
  },
  {
    name: 'DNSControl, lists, constants and macros',
    path: 'dnsconfig.js',
    write: (record) =>
      `const ttl = DefaultTTL('5m')\nconst parts = ${JSON.stringify((isTxt(record) ? record.value : target(record)).match(/.{1,99}/g))}\nconst dkim = (name, text) => [${record.type}(\`\${name}\`, text)]\nD('example.com', REG, ttl, ...dkim('${record.name}', parts.join('')))\n`,
  },
  {
    name: 'DNSControl print-ir',
    path: 'ir.json',
    write: (record) =>
      JSON.stringify({
        registrars: [],
        dns_providers: [],
        domains: [
          {
            name: 'example.com',
            records: [
              { type: record.type, name: record.name, ttl: 300, target: isTxt(record) ? record.value : target(record) },
            ],
          },
        ],
      }),
  },
]
