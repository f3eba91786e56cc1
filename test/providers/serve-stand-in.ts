import { join } from 'node:path'
import { serve } from '@dkimkit/terraform-plugin'
import { Cloud } from './cloud.js'
import { defineStandIn } from './define-stand-in.js'

/**
 * Serves a stand-in as the process that an engine started. The environment says where its cloud is kept from one process
 * to the next (`STAND_IN_CLOUD`, a folder), and its zones by their ids (`STAND_IN_ZONES`, JSON).
 */
export async function serveStandIn(name: string): Promise<void> {
  const { STAND_IN_CLOUD: folder, STAND_IN_ZONES: zones = '{}' } = process.env
  const file = folder && join(folder, `${name}.jsonl`)
  await serve(defineStandIn(name, new Cloud({ zones: JSON.parse(zones) as Record<string, string>, file })))
}
