export { type DeclareSelectorResult, dkimMatchers, toDeclareSelector } from './to-declare-selector.js'
