import { appendFile } from 'node:fs/promises'
import { getInput, setFailed, setOutput, setSecret, warning } from '@actions/core'
import { DkimError } from '@dkimkit/core'
import { readContext } from './context.js'
import { createClients } from './github/create-client.js'
import { proxyFetch } from './github/proxy-fetch.js'
import { refusalOf } from './github/refusal.js'
import { readInputs } from './inputs.js'
import { logLine } from './output/log.js'
import { run, type Voice } from './run.js'

// The only file of the action that catches and prints.
try {
  await main()
} catch (error) {
  setFailed(logLine(describe(error)))
  if (process.env.RUNNER_DEBUG === '1' && error instanceof Error) tell(error.stack ?? '')
}

async function main(): Promise<void> {
  const token = getInput('token')
  if (token !== '') setSecret(token)
  const inputs = readInputs((name) => getInput(name))
  const context = readContext(process.env)
  const voice: Voice = { tell, warn: (text) => warning(logLine(text)) }
  const fetch = await proxyFetch(process.env)
  const clients = createClients({ token, apiUrl: context.apiUrl, fetch, tell })
  const result = await run(inputs, context, clients.reader, voice)
  if (!result) return
  // Only now: the first request is on its way before the rest is loaded.
  const { postReports, writeReports } = await import('./deliver.js')
  const { annotations, summary, outputs, failure } = await writeReports(result.outcome, inputs, context)
  process.stdout.write(annotations)
  const summaryFile = process.env.GITHUB_STEP_SUMMARY
  if (summaryFile) await appendFile(summaryFile, summary)
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  await postReports(result, { inputs, context, clients, ...voice })
  if (failure !== undefined) setFailed(failure)
}

function tell(text: string): void {
  process.stdout.write(`${logLine(text)}\n`)
}

function describe(error: unknown): string {
  if (error instanceof DkimError) return error.message
  const refusal = refusalOf(error)
  if (refusal) return `GitHub answered ${refusal.status}: ${refusal.message}`
  return `this is a fault of dkimkit, please report it: ${error instanceof Error ? error.message : String(error)}`
}
