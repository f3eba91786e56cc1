import unit from '../jest.config.mjs'

const { testMatch, extensionsToTreatAsEsm, transform, reporters } = unit

/** The end-to-end tests. What they import of ours is what was built, by the links of the workspace. */
export default {
  testMatch,
  // These are run with the sources.
  testPathIgnorePatterns: ['<rootDir>/unit/'],
  extensionsToTreatAsEsm,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
  reporters,
  testTimeout: 60_000,
}
