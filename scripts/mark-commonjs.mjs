// A folder of CommonJS inside an ESM package must say so, or Node reads its .js files as ESM.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

writeFileSync(join(process.argv[2], 'package.json'), '{ "type": "commonjs" }\n')
