import type { ChildProcessWithoutNullStreams } from 'node:child_process'

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Child = {
  /** What it said so far. */
  lines: string[]
  /** Waits until it says a line that begins so. */
  hears: (beginning: string) => Promise<void>
  go: () => void
  kill: () => Promise<void>
  /** Waits for the end; throws with what it complained about when that was not a good one. */
  ends: () => Promise<void>
}

/** A test that fails halfway must not leave a writer behind. */
const running = new Set<ChildProcessWithoutNullStreams>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts `small-child.ts`, waits until it has booted, and leaves it waiting for `go`. */
export function startChild(
  databaseUri: string,
  { task, name, count = 0 }: { task: 'claim' | 'publish' | 'write'; name: string; count?: number },
): Promise<Child> {
  const script = fileURLToPath(new URL('./small-child.ts', import.meta.url))
  return startScript(script, [databaseUri, task, name, String(count)])
}

/** Starts a script that says 'ready' when it has booted, and leaves it waiting for `go`. */
export async function startScript(
  script: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Child> {
  const childProcess = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script, ...args],
    { env: { ...process.env, ...env, DISABLE_PAYLOAD_HMR: 'true' } },
  )
  running.add(childProcess)
  childProcess.once('exit', () => running.delete(childProcess))
  const child = listenTo(childProcess)
  await child.hears('ready')
  return child
}

function listenTo(childProcess: ChildProcessWithoutNullStreams): Child {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const complaints: string[] = []
  const ended = once(childProcess, 'exit')

  createInterface(childProcess.stdout).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })
  childProcess.stderr.on('data', (text: Buffer) => complaints.push(text.toString()))
  const failed = (): Error => new Error(`The child ended too soon:\n${complaints.join('')}`)

  return {
    lines,
    hears: (beginning) =>
      new Promise((heard, missed) => {
        const look = (): void => {
          if (!lines.some((line) => line.startsWith(beginning))) return
          waiting.delete(look)
          heard()
        }
        waiting.add(look)
        look()
        childProcess.once('exit', () => missed(failed()))
      }),
    go: () => childProcess.stdin.write('go\n'),
    kill: async () => {
      childProcess.kill('SIGKILL')
      await ended
    },
    ends: async () => {
      await ended
      if (childProcess.exitCode !== 0) throw failed()
    },
  }
}
