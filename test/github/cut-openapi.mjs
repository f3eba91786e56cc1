// Cuts the operations that the stand-in serves out of GitHub's description: `node cut-openapi.mjs DESCRIPTION`.
import { readFileSync, writeFileSync } from 'node:fs'

const OPERATIONS = new Set([
  ...['issues/list-comments', 'issues/create-comment', 'issues/update-comment', 'issues/delete-comment'],
  ...['issues/list-for-repo', 'issues/create', 'issues/get', 'issues/update', 'issues/add-labels'],
  ...['pulls/get', 'pulls/list', 'pulls/create', 'pulls/update', 'pulls/list-files'],
  ...['repos/get', 'repos/get-content', 'repos/create-or-update-file-contents', 'repos/get-branch', 'repos/get-commit'],
  ...['repos/compare-commits', 'repos/list-pull-requests-associated-with-commit', 'repos/create-commit-status'],
  ...['repos/get-environment', 'git/get-ref', 'git/create-ref', 'git/update-ref', 'git/delete-ref', 'git/get-commit'],
  ...['git/create-commit', 'git/create-tree', 'git/create-blob', 'git/get-tree', 'git/get-blob'],
  ...['checks/create', 'checks/update', 'checks/list-annotations'],
  ...['code-scanning/upload-sarif', 'code-scanning/get-sarif'],
  ...['actions/get-repo-public-key', 'actions/create-or-update-repo-secret', 'actions/list-repo-secrets'],
  ...['actions/get-repo-secret', 'actions/delete-repo-secret', 'actions/get-environment-public-key'],
  ...['actions/create-or-update-environment-secret', 'actions/get-org-public-key'],
  ...['actions/create-or-update-org-secret', 'actions/create-repo-variable', 'actions/get-repo-variable'],
  ...['actions/update-repo-variable', 'apps/create-installation-access-token', 'apps/get-repo-installation'],
  ...['meta/get', 'rate-limit/get', 'users/get-authenticated'],
])

// Prose: GitHub's own examples do not always fit GitHub's own schemas, and nothing here reads them.
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-octokit',
  'tags',
])

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('usage: node cut-openapi.mjs DESCRIPTION')
const whole = JSON.parse(readFileSync(source, 'utf8'))
const { title, version, license } = whole.info
const cut = { openapi: whole.openapi, info: { title, version, license }, servers: [{ url: '/' }], paths: {} }
const missing = new Set(OPERATIONS)
for (const [path, item] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!OPERATIONS.has(operation.operationId)) continue
    missing.delete(operation.operationId)
    cut.paths[path] ??= item.parameters ? { parameters: withoutProse(item.parameters) } : {}
    cut.paths[path][method] = withoutProse(operation)
  }
}
if (missing.size > 0) throw new Error(`not in ${source}: ${[...missing].join(', ')}`)
mergeBaseAndHead()
copyReferences(cut.paths, new Set())
writeFileSync(new URL('schema/openapi.json', import.meta.url), `${JSON.stringify(cut)}\n`)

/** A copy without what is only for readers. `properties` and `responses` name things: a key there may be any word. */
function withoutProse(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => names || !PROSE.has(key))
  const isMap = (key) => !names && ['properties', 'responses', 'schemas', 'parameters', 'headers'].includes(key)
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'enum' ? item : withoutProse(item, isMap(key) && !Array.isArray(item))]),
  )
}

/** `{base}...{head}` is one parameter here: what stands on either side may hold dots of its own. */
function mergeBaseAndHead() {
  const split = '/repos/{owner}/{repo}/compare/{base}...{head}'
  const { [split]: item, ...others } = cut.paths
  const isNew = ({ name }) => name !== 'base' && name !== 'head'
  item.get.parameters = item.get.parameters.filter(isNew)
  item.get.parameters.push({ name: 'basehead', in: 'path', required: true, schema: { type: 'string' } })
  cut.paths = { ...others, '/repos/{owner}/{repo}/compare/{basehead}': item }
}

function copyReferences(value, seen) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.$ref === 'string' && !seen.has(value.$ref)) {
    seen.add(value.$ref)
    const steps = value.$ref.slice(2).split('/')
    const last = steps.pop()
    const place = steps.reduce((node, step) => {
      node[step] ??= {}
      return node[step]
    }, cut)
    const named = steps.reduce((node, step) => node[step], whole)[last]
    place[last] = withoutProse(named)
    copyReferences(place[last], seen)
  }
  for (const item of Object.values(value)) copyReferences(item, seen)
}
