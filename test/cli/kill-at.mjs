// Loaded before the command: ends the process, as a power cut would, right before its nth change of the disk.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env.KILL_AT)
for (const name of [
  'mkdirSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'closeSync',
  'chmodSync',
]) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL')
    return real.apply(fs, args)
  }
}
const open = fs.openSync
fs.openSync = (path, flags, ...rest) => {
  if (String(flags).includes('w') && --left === 0) process.kill(process.pid, 'SIGKILL')
  return open(path, flags, ...rest)
}
syncBuiltinESMExports()
