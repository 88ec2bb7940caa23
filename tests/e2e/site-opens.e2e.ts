import { expect, inject, test } from 'vitest'

import { journey } from './support/journey'

const phone = { width: 390, height: 844 }

journey('the front page is read without JavaScript, on a phone', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false, viewport: phone })

  const response = await page.goto('/')

  expect(response?.status()).toBe(200)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(phone.width)
})

journey('an editor logs in to a newsroom that speaks Dutch', async ({ open }) => {
  const page = await open()

  await page.goto('/admin/login')
  await page.fill('#field-email', 'redacteur@dorpspartij.example')
  await page.fill('#field-password', inject('site').password)
  await page.getByRole('button', { name: 'Inloggen' }).click()

  await page.waitForURL('**/admin')
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')

  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).waitFor()
})

test('a program that previews links may ask what a picture is without fetching it', async () => {
  const { address } = inject('site')
  const home = await (await fetch(address)).text()
  const [, path = ''] = /src="(\/api\/media\/file\/[^"]+)"/.exec(home) ?? []
  const head = await fetch(`${address}${path}`, { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(head.headers.get('content-type')).toMatch(/^image\//)
})
