import { closeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { spawnChild, stopChild } from '../machine/children.mjs'
import { failureFrom, openLog } from '../machine/run.mjs'

import { inProduction } from './next.mjs'
import { projectPath } from './paths.mjs'

const patienceMs = 60_000

/**
 * Starts the built site on the loopback address and waits until it answers, database included.
 * The server ends with the process that started it, however that ends. Its relative paths (data,
 * media) are under `home`.
 */
export async function startServer({ port, env, log, home = projectPath('.') }) {
  const output = openLog(log)
  const child = spawnChild(
    process.execPath,
    [
      projectPath('scripts/project/serve.mjs'),
      'start',
      projectPath('.'),
      '--port',
      String(port),
      '--hostname',
      '127.0.0.1',
    ],
    {
      cwd: home,
      env: inProduction(env),
      stdio: ['ignore', output, output, 'ipc'],
    },
  )
  closeSync(output)
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })

  try {
    await waitUntilReady(`http://127.0.0.1:${port}/readyz`, { ended, log })
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { pid: child.pid, ended, stop: () => stopChild(child) }
}

async function waitUntilReady(address, { ended, log }) {
  let hasEnded = false
  void ended.then(() => (hasEnded = true))

  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline && !hasEnded) {
    if (await isOk(address)) return
    await pause(100)
  }
  throw failureFrom(log, 'Het starten van de site')
}

async function isOk(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
    return response.ok
  } catch {
    // Not listening yet, which is what the next round asks again.
    return false
  }
}
