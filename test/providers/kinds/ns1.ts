import type { State } from '@dkimkit/terraform-plugin'
import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText } from '../presentation.js'
import { publish } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, objectsIn, textIn, textsIn } from '../state-values.js'

/**
 * ns1-terraform/ns1: an answer is a list of strings. One long string is cut by the service, and the provider joins what
 * it reads into `answer` with spaces; `answer_parts` are kept.
 */
export const ns1Record: RecordResource = {
  legacy: true,
  replaceOn: ['zone', 'domain', 'type'],
  key: (state) => keyIn(state, 'zone', 'domain', 'type'),
  onExisting: 'refuse',
  validate({ domain }, context) {
    if (typeof domain === 'string' && domain.endsWith('.')) {
      context.error('domain has no final dot', { path: ['domain'] })
    }
  },
  accept(state) {
    const zone = textIn(state, 'zone')
    const type = textIn(state, 'type')
    const values = objectsIn(state, 'answers').map((answer) =>
      type === 'TXT' ? stringsOf(answer).flatMap((string) => cutText(string)) : stringsOf(answer),
    )
    const entry = { zone, name: textIn(state, 'domain'), type, ttl: numberIn(state, 'ttl') ?? 3600, values }
    const owner = absoluteName(entry.name, zone, 'never')
    return {
      entry,
      published: publish(entry, owner, (strings) =>
        [strings].flat().map((string) => (type === 'TXT' ? string : withoutDot(string))),
      ),
    }
  },
  receive: ({ ttl, values }, state) => ({
    ...state,
    ttl,
    answers: objectsIn(state, 'answers').map((answer, index) => {
      const strings = [values[index] ?? []].flat()
      return textIn(answer, 'answer') === ''
        ? { ...answer, answer_parts: strings }
        : { ...answer, answer: strings.join(' ') }
    }),
  }),
}

function stringsOf(answer: State): string[] {
  return textIn(answer, 'answer') === '' ? textsIn(answer, 'answer_parts') : [textIn(answer, 'answer')]
}
