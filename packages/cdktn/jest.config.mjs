import unit from '../../jest.config.mjs'

const { projects: _, reporters: _reporters, ...shared } = unit

/** The tests of @dkimkit/cdktf once more, with cdktn in place of cdktf. */
export default {
  ...shared,
  displayName: 'cdktn',
  rootDir: '../..',
  roots: ['<rootDir>/packages/cdktf/src'],
  moduleNameMapper: { ...unit.moduleNameMapper, '^cdktf$': 'cdktn' },
}
