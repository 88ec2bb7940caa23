import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from 'vitest'

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends the children first, and is no failure',
  async () => {
    const children = new URL('./children.mjs', import.meta.url).href
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { isStopping, spawnChild, stopOnSignals } from '${children}'
       stopOnSignals(0)
       const child = spawnChild(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
       child.once('exit', (_, signal) => console.log(signal, isStopping()))
       console.log('up')`,
    ])
    let output = ''
    parent.stdout.on('data', (text) => (output += text))
    await expect.poll(() => output, { timeout: 20_000 }).toBe('up\n')

    parent.kill('SIGINT')

    expect(await once(parent, 'exit')).toEqual([0, null])
    expect(output).toBe('up\nSIGTERM true\n')
  },
)
