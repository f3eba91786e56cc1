// Changes one state in the manifest of this folder, as a command that edits would.
import { editManifest, readManifestFile, writeManifest } from '@dkimkit/manifest'

const { content, digest } = readManifestFile('dkim.yaml')
const edit = {
  kind: 'set-state',
  domain: 'example.com',
  stream: 'mail',
  selector: 's1',
  state: 'published',
  since: '2026-11-21T09:00:00Z',
}
const { text } = editManifest(Buffer.from(content).toString(), [edit], { now: new Date('2026-11-22') })
writeManifest('dkim.yaml', text, { expected: digest })
