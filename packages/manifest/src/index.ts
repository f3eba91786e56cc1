export { type ManifestReading, type ReadManifestOptions, readManifest } from './read-manifest.js'
