import { DkimError, nearestWord, recordForms } from '@dkimkit/core'

/** Reads the name of a form of records. Throws `DkimError('bad-argument')` that names the nearest, and all. */
export function parseForm(text: string): string {
  if (recordForms.includes(text)) return text
  const near = nearestWord(text, recordForms)
  throw new DkimError(
    'bad-argument',
    `there is no form '${text}': ${near ? `was ${near} meant? ` : ''}one of ${recordForms.join(', ')} is wanted`,
  )
}
