import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from 'vitest'

test('a server ends when the process that started it is killed', async () => {
  const preload = new URL('./end-with-parent.mjs', import.meta.url).href
  const parent = spawn(process.execPath, [
    '-e',
    `const child = require('node:child_process').spawn(process.execPath,
       ['--import', '${preload}', '-e', 'setInterval(() => {}, 1000); process.send("up")'],
       { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
     child.once('message', () => console.log(child.pid))`,
  ])
  const [output] = await once(parent.stdout, 'data')
  const pid = Number(output)
  expect(isRunning(pid)).toBe(true)

  parent.kill('SIGKILL')

  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false)
})

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    // There is no such process.
    return false
  }
}
