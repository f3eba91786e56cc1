import { documentVersion } from '../output/document.js'
import type { FindingJson } from '../output/findings.js'
import type { Output, RunFacts } from './output.js'
import { Spill } from './spill.js'

/**
 * One JSON document, its results printed as they come. The findings stand behind them; those of a long run wait on the
 * disk, so that memory does not grow with the list.
 */
export function jsonOutput(command: 'check' | 'merge', first: readonly FindingJson[] = []): Output {
  const findings = new Spill()
  const addFinding = (finding: FindingJson): void => findings.add(`${findings.empty ? '' : ','}${indent(finding)}`)
  for (const finding of first) addFinding(finding)
  let count = 0
  const schema = { name: `dkimkit/${command}`, version: documentVersion }
  const head = `{\n  "schema": ${JSON.stringify(schema, undefined, 2).replaceAll('\n', '\n  ')},\n  "results": [`
  return {
    add({ result, findings: own }) {
      for (const finding of own) addFinding(finding)
      return `${count++ === 0 ? head : ','}${indent(result)}`
    },
    *end({ owners: _, ...facts }: RunFacts) {
      yield `${count === 0 ? `${head}]` : '\n  ]'},\n  "findings": [`
      if (findings.empty) yield ']'
      else {
        yield* findings.drain()
        yield '\n  ]'
      }
      for (const [name, value] of Object.entries(facts)) {
        if (value !== undefined) yield `,\n  "${name}": ${JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ')}`
      }
      yield '\n}\n'
    },
  }
}

/** An item of an array of the document, as `JSON.stringify` would indent it. */
function indent(item: object): string {
  return `\n    ${JSON.stringify(item, undefined, 2).replaceAll('\n', '\n    ')}`
}
