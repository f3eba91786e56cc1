// Records judged a second on one core, every rule on. Usage: node bench/lint.mjs [seconds a case, 3]
import { readFileSync } from 'node:fs'
import { lintDkimRecord } from '../packages/core/dist/esm/index.js'
import { findSender, nearestSender } from '../packages/core/dist/esm/senders/index.js'

const seconds = Number(process.argv[2] ?? 3)
const keys = JSON.parse(readFileSync(new URL('../packages/core/vectors/keys.json', import.meta.url), 'utf8'))
const rules = { 'record/dkim2-retired': 'notice' }
const cases = [
  ['2048-bit RSA', 50_000, () => varied(`v=DKIM1; k=rsa; p=${keys.rsa2048}`)],
  ['Ed25519', 20_000, () => `v=DKIM1; k=ed25519; p=${keys.ed25519}`],
  ['p=', 150_000, () => 'v=DKIM1; k=rsa; p='],
  ['4096-bit RSA', undefined, () => varied(`v=DKIM1; k=rsa; p=${keys.rsa4096}`)],
]

/** Another text each time, so that nothing can be remembered: four letters in the middle of the modulus change. */
let turn = 0
function varied(text) {
  const at = text.length >> 1
  return (
    text.slice(0, at) + (0x100000 + (turn++ & 0xfffff)).toString(36).padStart(4, 'A').slice(-4) + text.slice(at + 4)
  )
}

for (const [name, goal, make] of cases) {
  const texts = Array.from({ length: 2000 }, make)
  for (const text of texts) lintDkimRecord(text, { rules })
  let done = 0
  const started = performance.now()
  while (performance.now() - started < seconds * 1000) {
    for (const text of texts) lintDkimRecord(text, { rules })
    done += texts.length
  }
  const rate = done / ((performance.now() - started) / 1000)
  console.log(
    `${name}: ${Math.round(rate)} records/s${goal ? `, goal ${goal}, ratio ${(rate / goal).toFixed(2)}` : ''}`,
  )
}

const targets = [
  's1.domainkey.u123.wl1.sendgrid.net',
  'www.example.com',
  'selector1-example-com._domainkey.contoso.onmicrosoft.com',
  'fm1.example.com.dkim.fmhosted.con',
]
for (const [name, find] of [
  ['findSender', findSender],
  ['nearestSender', nearestSender],
]) {
  let done = 0
  const started = performance.now()
  while (performance.now() - started < 1000) for (const target of targets) if (find(target) !== null) done++
  console.log(`${name}: ${Math.round(done / ((performance.now() - started) / 1000))} targets/s`)
}
