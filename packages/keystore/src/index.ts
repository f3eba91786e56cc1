export { fileKeystore } from './file-keystore.js'
export type { Confirmation, KeyName, Keystore } from './keystore.js'
