import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The first so many owners of a list, with the texts behind them. */
export async function readOwners(path, count) {
  const owners = []
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [owner, value] = line.split('\t')
    if (owners.push({ owner, value }) === count) break
  }
  return owners
}

/** Does `work` for each, so many at once; says how long it took, and how many came to what is right. */
export async function workThrough(owners, atOnce, work) {
  let next = 0
  let right = 0
  async function go() {
    while (next < owners.length) if (await work(owners[next++])) right++
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: atOnce }, go))
  console.log(JSON.stringify({ ms: performance.now() - started, right }))
}
