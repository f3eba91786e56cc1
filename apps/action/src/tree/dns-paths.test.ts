import { describe, expect, it } from '@jest/globals'
import { rankOf } from './dns-paths.js'

describe('rankOf()', () => {
  it.each([
    'dkim.yaml',
    'infra/dkim.yml',
    'zones/example.com.zone',
    'db.example.com',
    'named/example.com',
    'dns/records.json',
    'octodns/zones/example.com.yaml',
    'main.tf',
    'modules/dns/records.tf.json',
    'prod.tfvars',
    'dnsconfig.js',
    'dns/zones.js',
    'config.yaml',
    'keys/mail.pem',
    'terragrunt.hcl',
    'hosts.txt',
    'dns/example.com.zone.j2',
  ])('fetches %s', (path) => {
    expect(rankOf(path)).toBeDefined()
  })

  it.each([
    'README.md',
    'src/index.ts',
    'app.js',
    'logo.png',
    'package-lock.json',
    'pnpm-lock.yaml',
    '.github/workflows/check.yml',
    'go.sum',
    'Dockerfile',
    '.gitignore',
    'vendor/lib.go',
    'charts/values.yaml.tpl',
  ])('does not fetch %s', (path) => {
    expect(rankOf(path)).toBeUndefined()
  })

  it('puts the manifest before zones, zones before the rest', () => {
    const paths = ['values.yaml', 'dns/a.json', 'db.example.com', 'dkim.yaml']
    expect(paths.sort((a, b) => (rankOf(a) ?? 9) - (rankOf(b) ?? 9))).toEqual([
      'dkim.yaml',
      'db.example.com',
      'dns/a.json',
      'values.yaml',
    ])
  })
})
