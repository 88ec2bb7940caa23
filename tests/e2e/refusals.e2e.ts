import { expect, inject, test } from 'vitest'

import { journey } from './support/journey'
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

journey('a form says at each field what is wrong with it, on a phone too', async ({ open }) => {
  const { password } = inject('site')
  const phone = await open({ viewport: { width: 390, height: 844 }, isRefused: true })
  const said = (words: string) => phone.locator('.field-error', { hasText: words }).first()
  await phone.goto('/admin/login')
  await phone.fill('#field-email', 'schrijver@dorpspartij.example')
  await phone.fill('#field-password', password)
  await phone.getByRole('button', { name: 'Inloggen' }).click()
  await phone.waitForURL('**/admin')

  await phone.goto('/admin/collections/media/create')
  await phone.setInputFiles('input[type=file]', { name: 'dorp.png', ...onePixel })
  await phone.getByRole('button', { name: 'Bewaar' }).click()
  await said('Schrijf in een paar woorden wat er op de foto te zien is').waitFor()

  await phone.goto('/admin/collections/posts/create')
  await phone.waitForURL(/\/posts\/[0-9a-f-]{24,}/)
  const panel = await phone.locator('.stage-panel').boundingBox()
  expect(panel?.y).toBeLessThan(400)
  await phone.getByRole('button', { name: 'Bied aan ter beoordeling' }).first().click()
  await said('Dit veld is verplicht').waitFor()
  expect(await phone.locator('.field-error').count()).toBe(3)
})

const onePixel = {
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

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
