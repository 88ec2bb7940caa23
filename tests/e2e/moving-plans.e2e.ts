import type { Page } from 'playwright-core'

import { expect, inject } from 'vitest'

import { acceptInvitation } from './support/invitation'
import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

const title = 'Raad bespreekt de telling van hulpvragen'
const note = 'De krant noemt een andere maand.'

journey(
  'a plan is moved twice with a reason, and one party does not wipe out what another brought in',
  async ({ open }) => {
    const { address, outbox, password } = inject('site')
    const step = await plannedStep(address, password)
    const neighbour = await neighbourOf({ address, outbox }, password)

    const writer = await open({ viewport: { width: 1280, height: 900 } })
    await logIn(writer, 'schrijver@dorpspartij.example', password)
    await writer.goto(`/admin/collections/decisions/${step.id}`)
    await move(writer, {
      to: 'april 2030',
      because: 'Het rapport komt later.',
      source: 'https://www.gemert-bakel.nl/raadsbrief',
    })
    await move(writer, { to: '8 mei 2030', because: 'De agenda was vol.' })

    await unfold(writer, 'Bronnen die verschillen')
    await writer.locator('#field-disputes .array-field__add-row').click()
    await writer.fill('#field-disputes__0__note', note)
    await writer.fill('#field-disputes__0__sourceTitle', 'De Krant')
    await save(writer)

    const other = await open({ viewport: { width: 390, height: 844 } })
    await logIn(other, neighbour, password)
    // The writer may still have the form open, which is then taken over.
    const takeOver = other.locator('#document-locked-take-over')
    await other.addLocatorHandler(takeOver, (button) => button.click())
    await other.goto(`/admin/collections/decisions/${step.id}`)
    await unfold(other, 'Bronnen die verschillen')
    await other.locator('#field-disputes .array-actions__button').first().click()
    // Payload draws the menu once more, out of sight, to measure it.
    await other.locator('.array-actions__remove').and(other.getByRole('button')).click()
    await save(other)
    // The server put it back, and the form shows that at once.
    await expect.poll(() => other.locator('#field-disputes__0__note').inputValue()).toBe(note)

    const citizen = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await citizen.goto(`/besluiten/${step.slug}`)
    const page = await citizen.locator('main').innerText()
    expect(page).toContain('Ongeveer 3 maanden later dan eerst gepland.')
    expect(page).toMatch(
      /Eerst gepland: 26 januari 2030 \(plan tot en met .*: Het rapport komt later, bron/,
    )
    expect(page).toMatch(/Daarna gepland: april 2030 \(plan tot en met .*: De agenda was vol\)/)
    expect(page).toContain('Zo staat het hier')
    expect(page).toContain(note)
    expect(page).toContain('Ingebracht door Dorpspartij')

    await citizen.getByRole('link', { name: 'Alle wijzigingen, met wat er stond' }).click()
    const history = await citizen.locator('main').innerText()
    expect(history).toContain('Was: april 2030')
    expect(history).toContain('Is nu: 8 mei 2030')
    expect(history).toContain('door Dorpspartij')
  },
)

async function plannedStep(address: string, password: string) {
  const writer = await newsroom(address, 'schrijver@dorpspartij.example', password)
  const dossiers = await writer.find(
    '/dossiers?where[slug][equals]=welzijnswerk-gemert-bakel&depth=0',
  )
  const { doc } = await writer.create('/decisions?depth=0', {
    title,
    dossiers: dossiers.docs.map(({ id }) => id),
    kind: 'bespreking',
    stage: 'advies',
    when: { edtf: '2030-01-26' },
    sources: [{ title: 'Raadsagenda', publisher: 'Gemeente Gemert-Bakel' }],
  })
  const found = await writer.find(`/decisions?where[id][equals]=${doc.id}&depth=0`)
  return { id: doc.id, slug: found.docs[0]?.slug ?? '' }
}

/** An account of another party in the same municipality; the demo has writers of one party there. */
async function neighbourOf(
  { address, outbox }: { address: string; outbox: string },
  password: string,
): Promise<string> {
  const admin = await newsroom(address, 'admin@raadlijn.example', password)
  const parties = await admin.find('/parties?where[slug][equals]=vvd-gemert-bakel&depth=0')
  const email = 'schrijver@vvd-gemert-bakel.example'
  await admin.create('/users', {
    name: 'Schrijver van de VVD',
    email,
    seats: parties.docs.map(({ id }) => ({ party: id, role: 'writer' })),
  })
  await acceptInvitation({ address, outbox, email }, password)
  return email
}

type Move = { to: string; because: string; source?: string }

async function move(page: Page, { to, because, source }: Move): Promise<void> {
  await page.getByLabel('Zoals het in de bron staat').first().fill(to)
  const question = page.getByRole('region', { name: 'Over de nieuwe datum' })
  const why = question.getByLabel('Waarom is de datum veranderd?')
  expect(await why.inputValue()).toBe('')
  await why.fill(because)
  if (source) await question.getByLabel('Waar staat dat?').fill(source)
  await save(page)
  await question.waitFor({ state: 'detached' })
}

async function unfold(page: Page, part: string): Promise<void> {
  const heading = page.locator('.collapsible__toggle-wrap').filter({ hasText: part }).first()
  await heading.locator('button.collapsible__toggle').first().click()
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (response) =>
      response.url().includes('/api/decisions/') && response.request().method() === 'PATCH',
  )
  await page.click('#action-save')
  expect((await saved).status()).toBe(200)
  // Until then the form may still take over what the server made of the save.
  const told = page.getByText('Bewaard.')
  await told.waitFor()
  await told.waitFor({ state: 'detached' })
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}
