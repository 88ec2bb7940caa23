import { complaintAboutNode } from './machine/node-version.mjs'

// The rest of the code is newer than the Node that may be running this, so it is loaded afterwards.
const complaint = complaintAboutNode(process.version)
if (complaint) {
  console.error(complaint)
  process.exitCode = 1
} else {
  import('./test/run-tests.mjs').then(({ runTests }) =>
    runTests({ isQuick: process.argv.includes('--quick') }),
  )
}
