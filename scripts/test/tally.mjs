/**
 * Counts a report of vitest, and believes nothing else: a run without tests, without a report, or
 * with an error outside a test has failed, whatever its exit code says.
 */
export function tallyOf(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, note: 'ended without a report' }

  const passed = report.numPassedTests
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + brokenFiles
  const skipped = report.numPendingTests + report.numTodoTests
  const note = skipped > 0 ? `${skipped} skipped` : undefined

  if (passed + failed === 0) return { passed: 0, failed: 1, note: 'no test ran' }
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, note: 'an error outside a test' }
  return { passed, failed, note }
}

export function addUp(results) {
  return results.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

export function countingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
