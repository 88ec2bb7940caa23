import { expect, test } from 'vitest'

import { addUp, countingLine, tallyOf } from './tally.mjs'

const report = (counts) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...counts,
})

test('tests are counted as the report has them', () => {
  const counts = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 })

  expect(tallyOf(counts, 1)).toEqual({ passed: 7, failed: 2, note: '1 skipped' })
})

test.each([
  ['no report', null, 0],
  ['a report without tests', report({}), 0],
])('%s is a failure, even with exit code 0', (_, nothing, exitCode) => {
  expect(tallyOf(nothing, exitCode)).toMatchObject({ passed: 0, failed: 1 })
})

test('a file that could not be loaded is a failure', () => {
  const broken = report({
    numPassedTests: 7,
    testResults: [{ status: 'failed', assertionResults: [] }],
  })

  expect(tallyOf(broken, 1)).toMatchObject({ passed: 7, failed: 1 })
})

test('an error outside every test is a failure', () => {
  expect(tallyOf(report({ numPassedTests: 7 }), 1)).toMatchObject({ passed: 7, failed: 1 })
})

test('the last line has all of it', () => {
  const results = [
    { passed: 1, failed: 0 },
    { passed: 7, failed: 2 },
  ]

  expect(countingLine(addUp(results))).toBe('8 passed, 2 failed')
})
