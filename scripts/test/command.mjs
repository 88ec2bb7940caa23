import { spawnChild, stopChild } from '../machine/children.mjs'

/** Long enough for the slowest part on a slow machine; a part that hangs must not hang the run. */
const patienceMs = 15 * 60_000

/** Runs a command with its output on the screen. A command that takes too long counts as failed. */
export async function exitCodeOf(command, args, { env = process.env, withinMs = patienceMs } = {}) {
  const child = spawnChild(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const impatience = setTimeout(() => {
    console.error(`Stopped after ${withinMs / 60_000} minutes.`)
    void stopChild(child)
  }, withinMs)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code))
    })
  } finally {
    clearTimeout(impatience)
  }
}
