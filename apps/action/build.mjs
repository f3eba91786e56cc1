// Bundles the action into dist/, which is committed: the runner starts what stands on the tag, and installs nothing.
// `--check` compares instead of writing. The same sources give the same octets, in whatever folder they lie.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const committed = join(here, 'dist')
/** The check never comes near a private key. */
const forbidden = /(?:^|\/)packages\/keystore\//
/** Octets of JavaScript. */
const most = 3_000_000

/** GitHub's toolkit does not say that its modules do nothing when they load, so what it brings for OIDC would stay. */
const toolkit = {
  name: 'toolkit',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@actions\/|^\.\/oidc-utils/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === toolkit) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: toolkit })
      return { ...found, sideEffects: false }
    })
  },
}

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-action-'))
  try {
    await bundle(folder)
    compare(folder, committed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else {
  rmSync(committed, { recursive: true, force: true })
  await bundle(committed)
}

async function bundle(folder) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'apps/action/src/main.ts' },
    outdir: relative(root, folder),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What CommonJS dependencies ask for at run time, such as node:net.
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    legalComments: 'eof',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
    plugins: [toolkit],
  })
  const kept = Object.keys(metafile.inputs).filter((path) => forbidden.test(path))
  if (kept.length > 0) throw new Error(`the bundle holds what it must not: ${kept.join(', ')}`)
  const octets = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0)
  if (octets > most) throw new Error(`the bundle has ${octets} octets, more than ${most}`)
  cpSync(join(root, 'packages/sources/dist/grammar'), join(folder, 'grammar'), { recursive: true })
  console.log(`${Object.keys(metafile.outputs).length} files, ${octets} octets of JavaScript`)
}

function compare(fresh, stored) {
  const names = new Set([...filesOf(fresh), ...filesOf(stored)])
  const stale = [...names].filter((name) => textOf(join(fresh, name)) !== textOf(join(stored, name)))
  if (stale.length === 0) return console.log('the bundle is fresh')
  console.error(`the bundle is stale (${stale.join(', ')}): npm run bundle -w apps/action, and commit apps/action/dist`)
  process.exitCode = 1
}

function filesOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'latin1') : undefined
}
