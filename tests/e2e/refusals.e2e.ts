import { expect, inject, test } from 'vitest'

import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

// Held against the built site: what is bundled can lose what holds in the sources.

test('a refusal keeps its status, its field and its Dutch sentence', async () => {
  const { address, password } = inject('site')
  const writer = await newsroom(address, 'schrijver@dorpspartij.example', password)
  const { docs } = await writer.find('/posts?where[party.slug][equals]=dorpspartij&limit=1')
  const post = docs[0]?.id ?? ''

  await expect(writer.change(`/posts/${post}`, { slug: 'colofon' })).rejects.toThrow(
    /400 .*"path":"slug"/,
  )
  await expect(writer.create('/posts', { title: 'Proef', stage: 'gepubliceerd' })).rejects.toThrow(
    /400 .*"data":\{.*"path":"stage"/,
  )
  await expect(
    writer.create('/posts', { title: 'Proef', stage: 'gepubliceerd' }),
  ).rejects.not.toThrow(/The following field/)
})

journey('who logs out is out', async ({ open }) => {
  const { address, password } = inject('site')
  const page = await open()
  await page.goto('/admin/login')
  await page.fill('#field-email', 'schrijver@dorpspartij.example')
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
  const [session] = (await page.context().cookies()).filter(({ name }) => name === 'payload-token')

  await page.goto('/admin/logout')
  await page.waitForURL('**/admin/login**')

  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('payload-token')
  const me = await fetch(`${address}/api/users/me`, {
    headers: { Authorization: `JWT ${session?.value ?? ''}` },
  })
  expect(await me.json()).toMatchObject({ user: null })
})
