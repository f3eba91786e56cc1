import { DkimProvider, DkimRecord, DkimSender, Route53Zone } from '@dkimkit/cdktf'
import { App, TerraformOutput, TerraformStack } from 'cdktf'

const app = new App()
const stack = new TerraformStack(app, 'mail')
new DkimProvider(stack, 'aws', { kind: 'route53', config: { region: 'us-east-1' } })

// The id of your hosted zone; a zone construct of @cdktf/provider-aws fits as well: new Route53Zone({ zone }).
const zone = new Route53Zone({ name: 'example.com', zoneId: 'Z0123456789ABCDEFGHIJ' })

// The key that signs now. `dkimkit keygen example.com` makes one, and prints what stands in p=.
const record = new DkimRecord(stack, 'mail-20261120', {
  zone,
  selector: 'mail-20261120',
  publicKey:
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwSiN/zm8PFfynvBy0qYKc/BFZcwPO7AnS8DkzgRkT+k/NoSd8pU8QyleZ8kHVrpdhRr5KO8hMiJvE3U5h0Et64a2fFf5iqXMuaHm8r5EuOa1Btkq5gBqp71BME/6ZMgz3MgcK9GQgqgV33ttnm6GW4XW18B2aYjjNRQbcfww1UbyKFnMdt6FJRlLZ+vM0y1Q46NYBj2B6R6yqyDUYuun4iGY74zARPc9TSptcRtDTJLstR6iWSyFd258miukpf4jxxPQ0PBBnpBLJ1ZB8/Io+zSZTG6mTaBcqvjKAtn8EZu2ErRUaCkp5af4bAEybWC3cXoTNM7vOPWKESdugcikCQIDAQAB',
})

// The key before it: mail in transit may still be signed with it, so its name stays, with an empty p=.
new DkimRecord(stack, 'mail-20260601', { zone, selector: 'mail-20260601', revoked: true })

// A mail service that signs with keys of its own.
new DkimSender(stack, 'newsletter', { zone, service: 'gandi' })

new TerraformOutput(stack, 'selector', { value: record.name })
app.synth()
