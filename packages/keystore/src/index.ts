export { readAgeIdentities } from './age-identities.js'
export { type AgeKeystore, type AgeKeystoreOptions, ageKeystore } from './age-keystore.js'
export { fileKeystore } from './file-keystore.js'
export type { Confirmation, KeyName, Keystore } from './keystore.js'
