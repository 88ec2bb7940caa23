import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'
import { expect, inject } from 'vitest'

import { journey } from './support/journey'

const email = 'nieuw@buurtbelang.example'
async function post(path: string, body: object): Promise<number> {
  const { status } = await fetch(`${inject('site').address}/api/users${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return status
}

journey('a manager lets a colleague in, who chooses the password', async ({ open }) => {
  const { outbox, password } = inject('site')
  const page = await open()
  await page.goto('/admin/login')
  await page.fill('#field-email', 'beheerder@buurtbelang.example')
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')

  await page.goto('/admin/collections/users/create')
  await page.getByText('zelf een wachtwoord te kiezen').waitFor()
  expect(await page.locator('input[type="password"]:visible').count()).toBe(0)
  await page.fill('#field-name', 'Noor Nieuw')
  await page.fill('input[name="email"]', email)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/\/users\/[0-9a-f-]+$/)

  const link = await expect
    .poll(() => linkMailedTo(outbox), { timeout: 10_000 })
    .toMatch(/\/admin\/reset\//)
    .then(() => linkMailedTo(outbox))
  // As the page behind the link sends it.
  const chosen = { token: link.split('/').at(-1), password: 'fiets regen kaas dijk' }
  expect(await post('/reset-password', chosen)).toBe(200)
  expect(await post('/login', { email, password: chosen.password })).toBe(200)
})

async function linkMailedTo(outbox: string): Promise<string> {
  for (const name of await readdir(outbox)) {
    if (!name.endsWith('.eml')) continue
    const { to, text } = await PostalMime.parse(await readFile(join(outbox, name)))
    if (to?.some(({ address }) => address === email))
      return /http\S+\/admin\/reset\/\w+/.exec(text ?? '')?.[0] ?? ''
  }
  return ''
}
