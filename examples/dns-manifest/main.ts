import { DkimManifest, loadManifest } from '@dkimkit/cdktf'
import { App } from 'cdktf'

const app = new App()
const dkim = new DkimManifest(app, 'dkim', {
  manifest: loadManifest('dkim.yaml'),
  // The key of the dynamic updates comes from DNS_UPDATE_KEYNAME, DNS_UPDATE_KEYALGORITHM and DNS_UPDATE_KEYSECRET.
  providers: { rfc2136: { update: [{ server: '127.0.0.1' }] } },
})
// A stack for each zone: here is the place for a backend.
for (const { node } of dkim.stacks) console.log(node.path)
app.synth()
