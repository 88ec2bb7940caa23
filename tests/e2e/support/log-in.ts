import type { Page } from 'playwright-core'

/** Logs in to the newsroom and waits for its first page. */
export async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}
