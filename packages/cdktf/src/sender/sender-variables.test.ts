import { readFileSync, writeFileSync } from 'node:fs'
import { senders } from '@dkimkit/core/senders'
import { describe, expect, it } from '@jest/globals'
import { formatSenderVariables } from './format-sender-variables.testing.js'

const file = new URL('sender-variables.ts', import.meta.url)

describe('SenderVariables', () => {
  it('say what the catalogue says', () => {
    const wanted = formatSenderVariables(senders)
    if (process.env.DKIMKIT_WRITE) writeFileSync(file, wanted)
    // The formatter breaks long lines and adds commas; the words stay.
    expect(wordsOf(readFileSync(file, 'utf8'))).toEqual(wordsOf(wanted))
  })
})

function wordsOf(text: string): string[] {
  return text.split(/[\s;]+/).filter((word) => word !== '' && word !== '|')
}
