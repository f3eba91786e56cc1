import { CloudflareZone, DkimCname, DkimLint, DkimProvider, DkimSender } from '@dkimkit/cdktf'
import { App, Aspects, TerraformStack } from 'cdktf'

const app = new App()
const stack = new TerraformStack(app, 'mail')
// The token comes from CLOUDFLARE_API_TOKEN.
new DkimProvider(stack, 'cloudflare', { kind: 'cloudflare' })

const zone = new CloudflareZone({ name: 'example.com', zoneId: '0123456789abcdef0123456789abcdef' })

// What SendGrid's console shows for this account.
new DkimSender(stack, 'sendgrid', {
  zone,
  service: 'sendgrid',
  domain: 'news.example.com',
  variables: { sel1: 's1', sel2: 's2', userId: '1234567', wl: 'wl123', mailHost: 'em1234' },
})

// A key that stands elsewhere, so that it can change without a change here.
new DkimCname(stack, 'mail', { zone, selector: 'mail', target: 'mail._domainkey.example.org', ttl: 3600 })

// Also the records that others declare in this stack.
Aspects.of(stack).add(new DkimLint())
app.synth()
