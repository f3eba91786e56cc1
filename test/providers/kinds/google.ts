import { absoluteName, withoutDot } from '../dns-name.js'
import { readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, textIn, textsIn } from '../state-values.js'

/**
 * hashicorp/google: the API reads text as a zone file does, words included, and answers with quoted strings; the
 * provider compares text in lower case and without the outermost quotes. An existing set is overwritten.
 */
export const googleRecord: RecordResource = {
  legacy: true,
  replaceOn: ['managed_zone', 'name', 'project'],
  key: (state) => keyIn(state, 'managed_zone', 'name', 'type'),
  validate({ name }, context) {
    if (typeof name === 'string' && !name.endsWith('.')) {
      context.error('expected a name with a final dot', { path: ['name'] })
    }
  },
  overlooks: ({ name, before, after }) => {
    return name === 'rrdatas' && compared(before) === compared(after)
  },
  accept(state, cloud) {
    const zone = cloud.zoneName(textIn(state, 'managed_zone'))
    const type = textIn(state, 'type')
    const values = textsIn(state, 'rrdatas').map((text) => (type === 'TXT' ? answered(text) : target(text)))
    const entry = { zone, name: textIn(state, 'name'), type, ttl: numberIn(state, 'ttl') ?? 300, values }
    const owner = absoluteName(entry.name, zone, 'never')
    return {
      entry,
      published: publish(entry, owner, (value) =>
        type === 'TXT' ? (readStrings(`${value}`) ?? []) : [withoutDot(`${value}`)],
      ),
    }
  },
  receive: ({ ttl, values }, state) => ({
    ...state,
    project: state.project ?? 'stand-in',
    ttl,
    rrdatas: values.map(String),
  }),
}

function answered(text: string): string {
  // one word in no quotes comes back as it is, since there is nothing to cut
  const strings = text.startsWith('"') ? readStrings(text) : text.split(' ').filter(Boolean)
  return writeStrings(strings ?? refuse(400, 'Invalid value for entity.change.additions[].rrdata'))
}

function target(name: string): string {
  return name.endsWith('.') ? name : refuse(400, 'Invalid value for entity.change.additions[].rrdata')
}

function compared(texts: string): string {
  return texts.replace(/^"|"$/gm, '').toLowerCase().split('\n').sort().join('\n')
}
