import { expect, inject, test } from 'vitest'

import { newsroom } from './support/newsroom'

// Held against the built site: what is bundled can lose what holds in the sources.

test('a refusal keeps its status, its field and its Dutch sentence', async () => {
  const { address, password } = inject('site')
  const writer = await newsroom(address, 'schrijver@dorpspartij.example', password)
  const refusalOf = (body: object) =>
    writer.create('/posts', { title: 'Proef', ...body }).then(
      () => 'saved',
      (error: unknown) => String(error),
    )

  const atOnce = await refusalOf({ stage: 'gepubliceerd' })
  expect(atOnce).toContain('400')
  expect(atOnce).toContain('"path":"stage","message":"Een concept kan niet meteen')

  const taken = await refusalOf({ slug: 'colofon' })
  expect(taken).toContain('400')
  expect(taken).toContain('"message":"‘colofon’ is al een vaste pagina.')
  expect(taken).toContain('"path":"slug"')
})

test('who logs out is out', async () => {
  const { address, password } = inject('site')
  const ask = async (
    path: string,
    method: string,
    headers: Record<string, string>,
    body?: string,
  ) =>
    (await (
      await fetch(`${address}/api/users${path}`, { method, headers, ...(body && { body }) })
    ).json()) as { token?: string; user?: unknown }
  const { token } = await ask(
    '/login',
    'POST',
    { 'Content-Type': 'application/json' },
    JSON.stringify({ email: 'schrijver@dorpspartij.example', password }),
  )
  const asWriter = { Authorization: `JWT ${token ?? ''}` }
  expect((await ask('/me', 'GET', asWriter)).user).toMatchObject({ id: expect.any(String) })

  // As the admin does it: without a body.
  await ask('/logout', 'POST', asWriter)

  expect((await ask('/me', 'GET', asWriter)).user).toBeNull()
})
