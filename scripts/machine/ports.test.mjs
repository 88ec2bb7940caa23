import { createServer } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { anyFreePort, needFreePort, portFrom } from './ports.mjs'

let server

afterEach(() => server?.close())

test('without PORT it is 3000', () => {
  expect([portFrom(undefined), portFrom(''), portFrom('8080')]).toEqual([3000, 3000, 8080])
})

test.each(['http', '0', '65536', '80.5'])('PORT=%s is refused in a sentence', (text) => {
  expect(() => portFrom(text)).toThrow('PORT moet een getal zijn')
})

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port in use on %s is refused in a sentence',
  async (host) => {
    const port = await anyFreePort()
    server = await listening({ port, host })

    await expect(needFreePort(port)).rejects.toThrow(
      `Poort ${port} is al bezet: stop wat daar draait, of kies een andere, bijvoorbeeld PORT=${port + 1}.`,
    )
  },
)

test('a free port is free', async () => {
  await expect(needFreePort(await anyFreePort())).resolves.toBeUndefined()
})

function listening(address) {
  return new Promise((resolve) => {
    const server = createServer().listen(address, () => resolve(server))
  })
}
