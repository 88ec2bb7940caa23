import { statfsSync } from 'node:fs'

import { Failure } from './failure.mjs'

const megabyte = 1_000_000

/** Refuses before a long step rather than in the middle of it. `what` finishes the sentence. */
export function needSpace({ megabytes, what, free = freeMegabytes('.') }) {
  if (free >= megabytes) return

  throw new Failure(
    `Er is te weinig ruimte op de schijf om ${what}: nodig is ongeveer ${inGigabytes(megabytes)}, vrij is ${inGigabytes(free)}.`,
  )
}

function freeMegabytes(path) {
  const { bavail, bsize } = statfsSync(path)
  return Math.floor((bavail * bsize) / megabyte)
}

function inGigabytes(megabytes) {
  return `${(megabytes / 1000).toFixed(1).replace('.', ',')} GB`
}
