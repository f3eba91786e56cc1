import { fileURLToPath } from 'node:url'

const packages = '<rootDir>/packages'
const resultsReporter = fileURLToPath(new URL('.ci/write-results.mjs', import.meta.url))

export default {
  projects: ['<rootDir>', '<rootDir>/packages/cdktn'],
  roots: ['<rootDir>/packages', '<rootDir>/apps', '<rootDir>/test/unit'],
  testMatch: ['**/*.test.ts'],
  // Ends a test that hangs; a slow machine that stands still for a few seconds is no hang.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@dkimkit/(core|keystore|dns|sources|manifest|cdktf)$': `${packages}/$1/src/index.ts`,
    '^@dkimkit/(core|keystore|dns|sources|manifest|cdktf)/([a-z-]+)$': `${packages}/$1/src/$2/index.ts`,
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  reporters: process.env.DKIMKIT_RESULTS ? ['default', resultsReporter] : ['default'],
  collectCoverageFrom: ['{packages,apps}/*/src/**/*.ts', '!**/*.test.ts', '!**/*.testing.ts'],
}
