import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { spawnChild } from './children.mjs'
import { Failure, isAboutFullDisk } from './failure.mjs'

const linesShown = 20

/** Runs a command with its output in a file; only a failure brings the end of it on the screen. */
export async function run(command, args, { log, env = process.env, cwd = '.', what }) {
  const output = openLog(log)
  const code = await exitOf(
    spawnChild(command, args, { cwd, env, stdio: ['ignore', output, output] }),
  )
  closeSync(output)
  if (code !== 0) throw failureFrom(log, what)
}

/** npm as a command of its own, without a shell; npm says itself where it lives. */
export function npm(...args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]]
  return ['npm', args]
}

export function openLog(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return openSync(path, 'w')
}

/** `what` finishes "… is niet gelukt"; the log tells the rest. */
export function failureFrom(log, what) {
  const output = readFileSync(log, 'utf8')
  if (isAboutFullDisk(output)) return Object.assign(new Error(what), { code: 'ENOSPC' })

  return new Failure(`${lastLines(output)}\n\n${what} is niet gelukt; alles staat in ${log}.`)
}

export function lastLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(-linesShown).join('\n')
}

function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  })
}
