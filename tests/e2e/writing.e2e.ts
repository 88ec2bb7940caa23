import type { Page } from 'playwright-core'

import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

const writer = 'schrijver@dorpspartij.example'

type Node = { type: string; tag?: string; text?: string; fields?: object; children?: Node[] }
type Body = { root: { children: Node[] } }

journey(
  'a text from Word comes in clean, pieces are found by Dutch words, a decision is linked by typing',
  async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 900 } })
    await logIn(page)
    const id = await newPost(page, 'Geplakt en gelinkt')
    const text = textOf(page)
    await text.click()
    await paste(page, {
      'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head><body><!--StartFragment--><h1>Kop uit Word<o:p></o:p></h1><p class=MsoNormal style="color:red">Een <b>vet</b> woord en <a href="https://dorp.example/a?utm_source=x">een link</a>.<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Punt één</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Onderpunt</p><img src="file:///C:/a.png"><!--EndFragment--></body></html>`,
      'text/plain': 'Kop uit Word',
    })
    await expect.poll(() => text.locator('h2').count()).toBe(1)

    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/tussen')
    const menu = page.locator('.slash-menu-popup')
    await menu.getByText('Kleine kop').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Wie en wat')
    await page.keyboard.press('Enter')

    await page.keyboard.type('Lees @raad besl')
    const found = page.getByRole('option', { name: /raad besl/i }).first()
    const name = await found.locator('span').innerText()
    await page.keyboard.press('Enter')
    await page.keyboard.type('en [[raad besl')
    await page
      .getByRole('option', { name: /Als kaart/ })
      .first()
      .click()
    await page.getByText('Besluitkaart').first().waitFor()

    const site = inject('site')
    const desk = await newsroom(site.address, writer, site.password)
    await expect.poll(() => savedBody(desk, id), { timeout: 15_000 }).toContain('besluitkaart')
    const children = JSON.parse(await savedBody(desk, id)) as Node[]
    expect(children.map(({ type, tag }) => [type, tag])).toMatchObject([
      ['heading', 'h2'],
      ['paragraph', undefined],
      ['list', 'ul'],
      ['heading', 'h3'],
      ['paragraph', undefined],
      ['block', undefined],
      ['paragraph', undefined],
    ])
    const saved = JSON.stringify(children)
    expect(saved).toContain('"url":"https://dorp.example/a"')
    expect(saved).toContain('"relationTo":"decisions"')
    expect(saved).toContain(`"text":"${name}"`)
    expect(saved).not.toMatch(/mso|file:|color|utm_/i)
  },
)

journey(
  'a picture that is dropped in the text is kept with its words, and one of an iPhone is explained',
  async ({ open }) => {
    const page = await open({ viewport: { width: 390, height: 844 } })
    await logIn(page)
    const id = await newPost(page, 'Met een foto')
    await textOf(page).click()
    await page.keyboard.type('Voor de foto.')
    await drop(page, { name: 'IMG_1.HEIC', type: 'image/heic' })
    const dialog = page.getByRole('dialog', { name: 'Foto in de tekst' })
    await dialog.getByText('Meest compatibel').waitFor()
    await dialog.getByRole('button', { name: 'Sluit' }).click()

    await drop(page, { name: 'dorpshuis.png', type: 'image/png' })
    await dialog.getByLabel('Wat is er te zien?').waitFor()
    // The text lets go of the keyboard: what is typed stands in the question.
    await page.keyboard.type('Het dorpshuis')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })

    const site = inject('site')
    const desk = await newsroom(site.address, writer, site.password)
    const pictures = async () => (await savedBody(desk, id)).match(/"media":"[0-9a-f-]{24,}"/g)
    await expect.poll(pictures, { timeout: 15_000 }).toHaveLength(1)

    // Nobody has to click in the text first.
    await page.reload()
    await page.getByText('Voor de foto.').waitFor()
    await page.locator('.guard-panel__summary', { hasText: /^(Ja|Nog niet)/ }).waitFor()
    await drop(page, { name: 'plein.png', type: 'image/png' })
    await dialog.getByRole('button', { name: 'Plaats de foto' }).click()
    await dialog.getByText('Schrijf eerst wat er op de foto te zien is.').waitFor()
    await page.keyboard.press('Escape')
    await dialog.getByLabel('Wat is er te zien?').fill('Het plein')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(pictures, { timeout: 15_000 }).toHaveLength(2)
    expect(await savedBody(desk, id)).toContain('"text":"Voor de foto."')
  },
)

journey(
  'what was typed without a connection survives a closed window, and goes when its writer logs out',
  async ({ open }) => {
    const site = inject('site')
    const page = await open({ isRefused: true })
    await logIn(page)
    const id = await newPost(page, 'Trein zonder bereik')
    const desk = await newsroom(site.address, writer, site.password)
    const lead = async () => {
      const { docs } = await desk.find(`/posts?where[id][equals]=${id}&draft=true&depth=0`)
      return (docs[0] as unknown as { lead: string | null }).lead
    }
    await page.context().setOffline(true)
    await page.fill('#field-lead', 'Alleen in deze browser.')
    await page.getByText('Uw tekst staat nog hier').waitFor()
    await expect.poll(() => keptKeys(page)).toHaveLength(1)
    await page.close({ runBeforeUnload: false })

    const again = await page.context().newPage()
    await again.context().setOffline(false)
    await again.goto(`/admin/collections/posts/${id}`)
    await again.getByText('In deze browser staat nog tekst van u').waitFor()
    expect(await again.inputValue('#field-lead')).toBe('')
    await again.getByRole('button', { name: 'Zet mijn tekst terug' }).click()
    await expect.poll(lead, { timeout: 15_000 }).toBe('Alleen in deze browser.')
    await expect
      .poll(() => again.inputValue('#field-lead').catch(() => ''))
      .toBe('Alleen in deze browser.')
    await expect.poll(() => keptKeys(again)).toEqual([])

    await again.context().setOffline(true)
    await again.fill('#field-lead', 'Weg na het uitloggen.')
    await expect.poll(() => keptKeys(again)).toHaveLength(1)
    const left = await again.evaluate(() => {
      document.querySelector<HTMLElement>('.nav__log-out')?.click()
      return Object.keys(localStorage).filter((key) => key.startsWith('raadlijn:'))
    })
    expect(left).toEqual([])
  },
)

const textOf = (page: Page) => page.locator('.rich-text-lexical [data-lexical-editor=true]').first()

const keptKeys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('raadlijn:')))

async function savedBody(
  desk: { find: (path: string) => Promise<{ docs: object[] }> },
  id: string,
): Promise<string> {
  const { docs } = await desk.find(`/posts?where[id][equals]=${id}&draft=true&depth=0`)
  const { body } = docs[0] as { body?: Body | null }
  return JSON.stringify(body?.root.children ?? [])
}

/** As a browser hands over what another program put on the clipboard. */
function paste(page: Page, content: Record<string, string>): Promise<void> {
  return textOf(page).evaluate((text, kinds) => {
    const clipboardData = new DataTransfer()
    for (const [kind, data] of Object.entries(kinds)) clipboardData.setData(kind, data)
    text.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, content)
}

/** A grey picture of four by four; the server looks at a picture, and at the name of another file. */
function drop(page: Page, file: { name: string; type: string }): Promise<void> {
  return textOf(page).evaluate(async (text, { name, type }) => {
    const canvas = new OffscreenCanvas(4, 4)
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4)
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([await canvas.convertToBlob()], name, { type }))
    const { left, bottom } = (text.querySelector('p') ?? text).getBoundingClientRect()
    const at = { clientX: left + 5, clientY: bottom - 5, bubbles: true, cancelable: true }
    text.dispatchEvent(new DragEvent('drop', { dataTransfer, ...at }))
  }, file)
}

async function newPost(page: Page, title: string): Promise<string> {
  await page.goto('/admin/collections/posts/create')
  await page.fill('#field-title', title)
  await page.waitForURL(/\/posts\/[0-9a-f-]{24,}/)
  await page.getByText('Laatst opgeslagen').waitFor()
  return page.url().split('/').at(-1) ?? ''
}

async function logIn(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', writer)
  await page.fill('#field-password', inject('site').password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}
