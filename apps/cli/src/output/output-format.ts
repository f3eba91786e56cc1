import { DkimError } from '@dkimkit/core'

/** How a command that judges prints what it found. */
export const outputFormats = ['text', 'json', 'sarif', 'github'] as const
export type OutputFormat = (typeof outputFormats)[number]

export const outputOption = {
  value: 'FORMAT',
  about: `${outputFormats.slice(0, -1).join(', ')} or ${outputFormats.at(-1)} (annotations of a workflow); --json is --output json`,
} as const

/** Throws `DkimError('bad-argument')` for a format that there is not, or for two. */
export function outputFormatOf(output: string | undefined, json: boolean): OutputFormat {
  const format = outputFormats.find((each) => each === (output ?? (json ? 'json' : 'text')))
  if (!format) throw new DkimError('bad-argument', `--output ${output}: one of ${outputFormats.join(', ')} is wanted`)
  if (json && format !== 'json') throw new DkimError('bad-argument', `--json is --output json: leave one of them out`)
  return format
}
