import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** Linux counts CPU time in hundredths of a second. */
const tick = 10_000

/**
 * Runs a client that asks for so many names: names a second, as the client tells (`{"ms":…,"right":…}` on its last line) or else
 * until its end; microseconds of CPU a name, and megabytes, as the system tells.
 */
export async function measure(command, args, names) {
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const used = { cpu: 0, memory: 0 }
  const timer = setInterval(() => look(child.pid, used), 10)
  const output = []
  // Only the end matters, and dig says much.
  child.stdout.on('data', (part) => output.splice(0, output.length - 1, part))
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args[0]} failed`)
  const told = /\{"ms":([\d.]+)(?:,"right":(\d+))?/.exec(Buffer.concat(output).toString())
  const ms = told ? Number(told[1]) : performance.now() - started
  return {
    rate: (names * 1000) / ms,
    cpu: used.cpu / names,
    memory: used.memory,
    wrong: names - Number(told?.[2] ?? names),
  }
}

function look(pid, used) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    used.cpu = Math.max(used.cpu, (Number(fields[11]) + Number(fields[12])) * tick)
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))
    if (peak) used.memory = Math.max(used.memory, Number(peak[1]) / 1024)
  } catch {
    // It has ended.
  }
}

/** The best of several runs: what else happens here only ever makes one slower. */
export async function best(rounds, run) {
  let fastest
  for (let round = 0; round < rounds; round++) {
    const result = await run()
    if (!fastest || result.rate > fastest.rate) fastest = result
  }
  return fastest
}
