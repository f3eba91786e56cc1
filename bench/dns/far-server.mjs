// A name server as far away as so many milliseconds, in a process of its own. Usage: node far-server.mjs MS VALUE
import { startFar } from './servers.mjs'

const { port } = await startFar(Number(process.argv[2]), process.argv[3])
process.stdout.write(`${port}\n`)
