import { expect, inject } from 'vitest'

import { acceptInvitation } from './support/invitation'
import { journey } from './support/journey'

const email = 'nieuw@buurtbelang.example'

journey('a manager lets a colleague in, who chooses the password', async ({ open }) => {
  const { address, outbox, password } = inject('site')
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

  const chosen = 'fiets regen kaas dijk'
  await acceptInvitation({ address, outbox, email }, chosen)
  expect(await loginStatus(address, chosen)).toBe(200)
})

async function loginStatus(address: string, password: string): Promise<number> {
  const { status } = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return status
}
