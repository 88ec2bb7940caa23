import { spawn } from 'node:child_process'

// Payload's command line, with a flag that works in every shell: without it, loading Lexical on
// Node 20 may never settle, and the command ends as if it had done its work.
const [, , ...args] = process.argv
const child = spawn(
  process.execPath,
  ['--conditions=production', 'node_modules/payload/bin.js', ...args],
  { stdio: 'inherit', env: { ...process.env, DISABLE_PAYLOAD_HMR: 'true' } },
)
child.once('exit', (code) => (process.exitCode = code ?? 1))
