import type { Field, MapType, TextType } from './field-type.js'
import { remark } from './texts.js'

/**
 * Plain names joined by '/': no absolute path, no drive, no `..` and no hidden folder (`.git` holds what git runs). A
 * pull request can change the manifest, so no path in it may leave the repository.
 */
const directoryType: TextType = {
  kind: 'text',
  wanted: "a folder below the manifest's own, such as keys",
  pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$',
  most: 200,
  path: true,
  read: (text) => text.replace(/\/$/, ''),
}

const directory: Field = {
  type: directoryType,
  about:
    "Where the key files lie, relative to the manifest's folder and below it: <directory>/<domain>/<selector>.pem or .pem.age.",
  examples: ['keys'],
  default: 'keys',
}

const recipient: TextType = {
  kind: 'text',
  wanted: 'an age recipient, age1…: the public half, never AGE-SECRET-KEY',
  pattern: '^age1[a-z0-9]{20,4000}$',
}

/** Where private keys are kept: exactly one of these. No command: how a store is reached is said by options. */
export const keystoreType: MapType = {
  kind: 'map',
  one: true,
  fields: {
    age: {
      type: {
        kind: 'map',
        fields: {
          recipients: {
            type: { kind: 'list', items: recipient, least: 1 },
            about: 'Who can open the keys: public age recipients. dkimkit keystore rekey applies a change.',
            examples: [['age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg']],
            required: true,
          },
          directory,
        },
      },
      about: 'Key files encrypted with age, which may lie in git. Ciphertext in git stays there for ever.',
      examples: [{ recipients: ['age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg'], directory: 'keys' }],
    },
    file: {
      type: { kind: 'map', fields: { directory } },
      about: 'Key files as they are. Keep their folder out of git.',
      examples: [{ directory: 'keys' }],
    },
    github: {
      type: {
        kind: 'map',
        fields: {
          environment: {
            type: {
              kind: 'text',
              wanted: 'the name of an environment of the repository',
              pattern: '^[A-Za-z0-9_][A-Za-z0-9_. -]*$',
              most: 255,
            },
            about: 'The environment that holds the secrets, instead of the repository.',
            examples: ['mail'],
          },
        },
      },
      about: 'Secrets of the GitHub repository that runs the rotation. They can be written and never read.',
      examples: [{ environment: 'mail' }],
    },
    external: {
      type: {
        kind: 'map',
        fields: {
          note: { type: remark, about: 'Where the keys are, for people.', examples: ['in the appliance, made there'] },
        },
      },
      about: 'Kept by something else: dkimkit makes no keys and hands none over.',
      examples: [{ note: 'in the appliance, made there' }],
    },
  },
}
