import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { anyFreePort } from '../machine/ports.mjs'

import { hostsOf, needDatabase } from './database.mjs'

test.each([
  ['mongodb://localhost/raadlijn', [{ host: 'localhost', port: 27_017 }]],
  [
    'mongodb://name:w%40rd@one:27018,two/raadlijn?replicaSet=rs0',
    [
      { host: 'one', port: 27_018 },
      { host: 'two', port: 27_017 },
    ],
  ],
  ['mongodb://[::1]:27019', [{ host: '::1', port: 27_019 }]],
])('the hosts of %s', (uri, hosts) => {
  expect(hostsOf(uri)).toEqual(hosts)
})

test('a database that nobody answers for is told without its password', async () => {
  const port = await anyFreePort()

  await expect(needDatabase(`mongodb://name:word@127.0.0.1:${port}/raadlijn`)).rejects.toThrow(
    `De database op 127.0.0.1:${port} antwoordt niet: start haar, of controleer DATABASE_URI.`,
  )
})

test('one member of a replica set is enough', async () => {
  const server = createServer()
  const port = await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(server.address().port)),
  )

  const uri = `mongodb://127.0.0.1:${await anyFreePort()},127.0.0.1:${port}/raadlijn`
  await expect(needDatabase(uri)).resolves.toBeUndefined()
  server.close()
})

test('a folder that cannot be made is told', async () => {
  const uri = `file:${join(tmpdir(), '\0', 'raadlijn.db')}`

  await expect(needDatabase(uri)).rejects.toThrow('Er kan geen database worden geschreven in')
})

test('another kind of database is refused', async () => {
  await expect(needDatabase('postgres://localhost')).rejects.toThrow('DATABASE_URI moet beginnen')
})
