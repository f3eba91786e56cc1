import { appendFileSync } from 'node:fs'

/**
 * A reporter of jest that adds a line to the file `DKIMKIT_RESULTS` for every test, its outcome and its name, so that
 * `.ci/run` can count. A file that cannot even be loaded is one test that failed.
 */
export default class WriteResults {
  onTestResult({ path }, { testExecError, testResults }) {
    if (testExecError) writeLine('failed', `${path} does not load`)
    for (const { status, fullName } of testResults) {
      // Jest has several words for a test that did not run: pending, todo, skipped, disabled.
      writeLine(status === 'passed' || status === 'failed' ? status : 'skipped', fullName)
    }
  }
}

/** Tests are named after hostile text too: what would end the line, or play with the terminal, becomes a space. */
function writeLine(outcome, name) {
  appendFileSync(process.env.DKIMKIT_RESULTS, `${outcome} ${name.replace(/[\s\p{C}]+/gu, ' ')}\n`)
}
