#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const argument = process.argv[2]
if (argument === '--version' || argument === '-V') {
  // Answered before anything is loaded: scripts ask it often.
  process.stdout.on('error', ({ code }) => {
    process.stderr.write(`dkimkit: the output cannot be written (${code})\n`)
    process.exitCode = code === 'EPIPE' ? 141 : 2
  })
  process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`)
} else if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  process.stderr.write('dkimkit: not built yet: run npm run build\n')
  process.exitCode = 2
} else {
  // Keys are made on libuv's threads, four unless it is told otherwise before the first one starts.
  process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism()))
  await import('../dist/main.js')
}
