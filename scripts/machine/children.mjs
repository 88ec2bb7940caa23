import { spawn } from 'node:child_process'

const farewellMs = 10_000
const children = new Set()
let isEnding = false

/** Starts a command that must not outlive this one. */
export function spawnChild(command, args, options) {
  const child = spawn(command, args, options)
  children.add(child)
  child.once('close', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/** A polite request first; a child that does not listen is ended all the same. */
export async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return

  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), farewellMs)
  await ended
  clearTimeout(impatience)
}

/** Whether somebody asked for the end: what stops then is no failure. */
export function isStopping() {
  return isEnding
}

/** Ctrl-C and its like end the children first, then this process, with the code that is asked for. */
export function stopOnSignals(exitCode) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      isEnding = true
      await Promise.all([...children].map(stopChild))
      process.exit(exitCode)
    })
  }
}
