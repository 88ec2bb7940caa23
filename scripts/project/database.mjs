import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, resolve } from 'node:path'

import { Failure } from '../machine/failure.mjs'

const patienceMs = 5000

/** Refuses a database that nobody answers for, before minutes are spent on installing and building. */
export async function needDatabase(uri) {
  if (uri.startsWith('file:')) return needFolder(uri)
  if (!uri.startsWith('mongodb')) {
    throw new Failure('DATABASE_URI moet beginnen met file:, mongodb:// of mongodb+srv://.')
  }

  // The hosts behind mongodb+srv:// are known to DNS only; the driver finds them, and says so when not.
  const hosts = uri.startsWith('mongodb://') ? hostsOf(uri) : []
  if (hosts.length === 0) return
  const answers = await Promise.all(hosts.map(isAnswering))
  if (!answers.includes(true))
    throw unreachable(hosts.map(({ host, port }) => `${host}:${port}`).join(', '))
}

/** The sentence without the address as given: that can hold a password. */
export function unreachable(place) {
  return new Failure(
    `De database op ${place} antwoordt niet: start haar, of controleer DATABASE_URI.`,
  )
}

/** "mongodb://name:word@one,two:27018/raadlijn" → one:27017 and two:27018. */
export function hostsOf(uri) {
  const authority = uri.slice('mongodb://'.length).split(/[/?]/)[0]
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .split(',')
    .map((address) => {
      const [, host, port] = /^(\[.+\]|[^:]*)(?::(\d+))?$/.exec(address) ?? []
      return { host: (host ?? '').replace(/^\[|\]$/g, ''), port: Number(port ?? 27_017) }
    })
    .filter(({ host }) => host !== '')
}

function needFolder(uri) {
  const file = resolve(uri.slice('file:'.length))
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(existsSync(file) ? file : folder, constants.W_OK)
  } catch (error) {
    if (error.code === 'ENOSPC') throw error
    throw new Failure(`Er kan geen database worden geschreven in ${folder} (${error.code}).`)
  }
}

function isAnswering({ host, port }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: patienceMs })
    const settle = (isThere) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('timeout', () => settle(false))
  })
}
