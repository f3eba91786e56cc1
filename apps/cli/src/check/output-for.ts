import type { CommonArguments } from '../command.js'
import type { Io } from '../io.js'
import { paintFor } from '../output/paint.js'
import { jsonOutput } from './json-output.js'
import { ndjsonOutput } from './ndjson-output.js'
import type { Output } from './output.js'
import { textOutput } from './text-output.js'

/** The form that was asked for. */
export function outputFor({ json }: CommonArguments, lines: boolean, asked: string, io: Io): Output {
  if (json) return jsonOutput('check')
  return lines ? ndjsonOutput() : textOutput(paintFor(io), asked)
}
