import { resolve } from 'node:path'
import { type Finding, lintDeclared, settleOptionsOf, zoneKinds } from '@dkimkit/core'
import { findSender, nearestSender } from '@dkimkit/core/senders'
import { defineCommand, exit } from '../command.js'
import { manifestAt, manifestName } from '../manifest-file.js'
import { printDocument } from '../output/document.js'
import { exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'
import { parseZoneOptions } from '../terraform/parse-zone-options.js'
import { placeRecords } from '../terraform/place-records.js'
import { terraformJson, withResource } from '../terraform/terraform-json.js'
import { writeTerraformFile } from '../terraform/write-terraform-file.js'

export const terraform = defineCommand({
  name: 'terraform',
  summary: 'write the records of a manifest as Terraform resources',
  usage: '',
  positionals: { min: 0, max: 0 },
  options: {
    manifest: { value: 'FILE', default: manifestName, about: 'the manifest' },
    zone: {
      value: 'DOMAIN=KIND:ID',
      multiple: true,
      about: `where a zone is, in the place of what the manifest says: ${zoneKinds.map(({ id }) => id).join(', ')}; the id may be a reference such as aws_route53_zone.main.zone_id, at azure it is the resource group`,
    },
    out: { value: 'FILE', about: 'the file to write, which ends in .tf.json (default: stdout)' },
  },
  examples: [
    ['dkimkit terraform --out dkim.tf.json', 'the records of dkim.yaml, a resource block each'],
    ['dkimkit terraform --zone example.com=route53:aws_route53_zone.main.zone_id', 'in a zone that Terraform makes'],
  ],
  async run({ options, common }, io) {
    const given = parseZoneOptions(options.zone)
    const manifest = manifestAt(options.manifest, io)
    const records = placeRecords(manifest, given)
    const configuration = terraformJson(records)
    const senders = { findSender, nearestSender }
    const settings = settleOptionsOf(manifest, io.now())
    const findings = lintDeclared(records.map(withResource), { ...settings, senders })
    // As a synthesis does: what is wrong is not written.
    const isWritten = common.failOn === 'never' || !findings.some(isError)
    const text = `${JSON.stringify(configuration, undefined, 2)}\n`
    if (isWritten && options.out !== undefined) writeTerraformFile(resolve(io.cwd, options.out), options.out, text)
    if (common.json)
      printDocument(io, 'terraform', findings, { records: records.length, ...(isWritten ? { configuration } : {}) })
    else {
      if (isWritten && options.out === undefined) io.print(text)
      const paint = paintFor(io, 'err')
      if (!common.quiet) for (const finding of findings) io.tell(`${findingLine(finding, paint)}\n`)
      if (!isWritten) io.tell('nothing is written: mend the errors first\n')
      else if (options.out !== undefined && !common.quiet)
        io.tell(`${options.out} is written: ${records.length} record${records.length === 1 ? '' : 's'}\n`)
    }
    return isWritten ? exitCodeOf(findings, common.failOn) : exit.findings
  },
})

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}
