// Dependencies point one way: apps → packages → core. See ARCHITECTURE.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who may import whom, besides itself. Every package may import core; apps may import every package. */
const exceptions = { cdktf: ['manifest'], cdktn: ['manifest'] }
const importPattern = /(?:from|import|import\()\s*'([^']+)'/g
let wrong = 0

for (const kind of ['packages', 'apps']) {
  for (const name of readdirSync(kind)) {
    // cdktn is built from the sources of cdktf.
    if (!existsSync(join(kind, name, 'src'))) continue
    for (const file of readdirSync(join(kind, name, 'src'), { recursive: true })) {
      if (!file.endsWith('.ts')) continue
      const path = join(kind, name, 'src', file)
      for (const [, target] of readFileSync(path, 'utf8').matchAll(importPattern)) {
        const problem = judgeImport(kind, name, target, file)
        if (!problem) continue
        wrong++
        console.error(`${path}: imports ${target}: ${problem}`)
      }
    }
  }
}
if (wrong > 0) process.exitCode = 1
else console.log('boundaries: every import points the right way')

function judgeImport(kind, name, target, file) {
  if (target.startsWith('.')) return leavesPackage(file, target) ? 'a relative path leaves the package' : undefined
  if (target.startsWith('node:')) return undefined
  const isTest = /\.(test|testing)\.ts$/.test(file)
  if (!target.startsWith('@dkimkit/')) return name === 'core' && !isTest ? 'core has no dependency' : undefined
  const other = target.split('/')[1]
  if (kind === 'apps' || other === name || other === 'core')
    return name === 'core' && !isTest && other !== name ? 'core imports no package' : undefined
  return isTest || exceptions[name]?.includes(other) ? undefined : 'packages import core only'
}

/** More steps up than the file is deep. */
function leavesPackage(file, target) {
  const up = target.split('/').filter((part) => part === '..').length
  return up > file.split('/').length - 1
}
