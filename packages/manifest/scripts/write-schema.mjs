// Writes schema/dkim.schema.json from what was built: npm run schema -w packages/manifest
import { writeFileSync } from 'node:fs'
import { codes } from '@dkimkit/core'
import { senders } from '@dkimkit/core/senders'
import { jsonSchema } from '../dist/schema/json-schema.js'

const schema = jsonSchema({ codes, services: senders.map((sender) => sender.id) })
writeFileSync(new URL('../schema/dkim.schema.json', import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`)
