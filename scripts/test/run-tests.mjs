import { stopOnSignals } from '../machine/children.mjs'
import { sentenceOf } from '../machine/failure.mjs'
import { showProgress } from '../machine/progress.mjs'
import { arePackagesInstalled, installPackages } from '../project/packages.mjs'
import { projectPath } from '../project/paths.mjs'

import { partsOf } from './parts.mjs'
import { addUp, countingLine } from './tally.mjs'

/** Every part in its turn, also after one that failed; ends with the line that counts. */
export async function runTests({ isQuick }) {
  stopOnSignals(130)
  process.chdir(projectPath('.'))
  const results = []
  const parts = isQuick ? partsOf().filter((part) => part.isQuick) : partsOf()
  for (const part of [packages, ...parts]) {
    const result = await runPart(part, results)
    results.push(result)
    if (part === packages && result.failed > 0) break
  }

  const total = addUp(results)
  console.log(`\n${results.map(summaryOf).join('\n')}\n\n${countingLine(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

/** Not a test: it counts only when it fails, because then nothing else can run. */
const packages = {
  title: 'Packages',
  run: async () => {
    if (arePackagesInstalled()) return { passed: 0, failed: 0, note: 'as in the lock file' }
    await showProgress('npm ci', installPackages)
    return { passed: 0, failed: 0, note: 'installed' }
  },
}

async function runPart({ title, run, needs }, earlier) {
  console.log(`\n━━ ${title}`)
  const missing = earlier.find((result) => result.title === needs && result.failed > 0)
  if (missing) return { title, seconds: 0, passed: 0, failed: 1, note: `needs "${needs}"` }

  const start = Date.now()
  const outcome = await run().catch(outcomeOf)
  return { title, seconds: Math.round((Date.now() - start) / 1000), ...outcome }
}

/** A part that could not run has failed, and the others still have something to tell. */
function outcomeOf(error) {
  console.error(sentenceOf(error) ?? error)
  return { passed: 0, failed: 1, note: 'could not run' }
}

function summaryOf({ title, seconds, passed, failed, note }) {
  const sign = failed > 0 ? '✗' : '✓'
  const counts = `${passed} passed, ${failed} failed`.padEnd(24)
  return `${sign} ${title.padEnd(28)} ${`${seconds} s`.padStart(6)}   ${counts} ${note ?? ''}`.trimEnd()
}
