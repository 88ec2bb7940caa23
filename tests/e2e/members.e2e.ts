import type { Page } from 'playwright-core'

import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { logIn } from './support/log-in'
import { letterSaying } from './support/outbox'

const manager = 'beheerder@buurtbelang.example'
const accounts = '/admin/collections/users'

journey('a manager invites a colleague, who chooses the password and is in', async ({ open }) => {
  const { outbox, password } = inject('site')
  const email = 'nieuw@buurtbelang.example'
  const page = await open()
  await logIn(page, manager, password)
  await invite(page, { name: 'Noor Nieuw', email })

  const colleague = await open({ viewport: { width: 390, height: 844 } })
  await colleague.goto(await linkIn(outbox, email))
  expect(await colleague.locator('h1').innerText()).toBe('Meewerken aan Buurtbelang Voorbeeldstad')
  await colleague.getByLabel('Kies een wachtwoord').fill('fiets regen kaas dijk')
  await colleague.getByRole('button', { name: 'Ja, ik doe mee' }).click()
  await colleague.waitForURL('**/admin')
  await colleague.getByRole('heading', { level: 1 }).waitFor()

  await page.goto(accounts)
  await page.getByRole('link', { name: 'Noor Nieuw' }).waitFor()
  expect(await page.getByText('uitnodiging verstuurd').count()).toBe(0)
})

journey(
  'somebody of another party gets a second seat, writes for both, and leaves one again',
  async ({ open }) => {
    const { outbox, password } = inject('site')
    const email = 'schrijver@d66-capelle.example'
    const page = await open()
    await logIn(page, manager, password)
    await invite(page, { name: 'Dee Zes', email })
    await page.getByText('uitnodiging verstuurd').waitFor()
    expect(await page.getByRole('link', { name: email }).count()).toBe(0)

    const member = await open({ viewport: { width: 390, height: 844 } })
    await member.goto(await linkIn(outbox, email))
    await member.getByLabel('Uw wachtwoord').fill(password)
    await member.getByRole('button', { name: 'Ja, ik doe mee' }).click()
    await member.waitForURL('**/admin')

    await member.goto('/admin/collections/posts/create')
    const party = member.locator('#field-party')
    await party.waitFor()
    await party.locator('input').fill('Buurt')
    await member.getByText('Buurtbelang Voorbeeldstad', { exact: true }).click()
    await member.fill('#field-title', 'Van twee tafels')
    await member.waitForURL(/\/posts\/[0-9a-f-]{24,}/)

    await page.goto(accounts)
    await page.getByText(email).first().waitFor()
    await page.locator('tr', { hasText: email }).getByRole('link').first().click()
    await page.locator('#field-seats').waitFor()
    expect(await page.locator('#field-seats .array-field__row').count()).toBe(1)
    expect(await page.locator('#field-name').isDisabled()).toBe(true)
  },
)

async function invite(page: Page, { name, email }: { name: string; email: string }) {
  await page.goto(accounts)
  const form = page.getByRole('region', { name: 'Nodig iemand uit' })
  await form.getByLabel('Naam').fill(name)
  await form.getByLabel('E-mailadres').fill(email)
  await form.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
  await page.getByText(`De uitnodiging aan ${name} is verstuurd.`).waitFor()
}

async function linkIn(outbox: string, email: string): Promise<string> {
  const mail = await letterSaying(outbox, email, /\/uitnodiging\//)
  return /http\S+\/uitnodiging\/\S+/.exec(mail)?.[0] ?? ''
}
