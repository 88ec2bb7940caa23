import { createServer } from 'node:net'

import { Failure } from './failure.mjs'

/** The port that was asked for, or 3000. */
export function portFrom(text) {
  if (text === undefined || text === '') return 3000

  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Failure(`PORT moet een getal zijn van 1 tot en met 65535, en is nu "${text}".`)
}

export async function needFreePort(port) {
  if (await isFree(port)) return

  throw new Failure(
    `Poort ${port} is al bezet: stop wat daar draait, of kies een andere, bijvoorbeeld PORT=${port + 1}.`,
  )
}

/** A port that nobody uses at this moment. */
export async function anyFreePort() {
  const server = await listenOn({ port: 0, host: '127.0.0.1' })
  const { port } = server.address()
  await closed(server)
  return port
}

/** A server on either kind of address is in the way: `localhost` can mean both. */
async function isFree(port) {
  for (const host of ['0.0.0.0', '127.0.0.1', '::', '::1']) {
    try {
      await closed(await listenOn({ port, host }))
    } catch (error) {
      if (error.code === 'EADDRINUSE') return false
      // A machine without IPv6 has no such address to be busy.
      if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw asFailure(error)
    }
  }
  return true

  function asFailure(error) {
    if (error.code !== 'EACCES') return error
    return new Failure(
      `Poort ${port} mag alleen door de beheerder worden gebruikt: kies een hogere.`,
    )
  }
}

function listenOn(address) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ ...address, exclusive: true }, () => resolve(server))
  })
}

function closed(server) {
  return new Promise((resolve) => server.close(resolve))
}
