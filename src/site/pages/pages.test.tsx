import { beforeAll, describe, expect, test } from 'vitest'

import { formCheckScript } from '@/platform/form-check-script.mjs'

import { renderDocument } from '../document/render-document'
import { sampleConsent } from '../newsletter/newsletter.examples'

import { pageExamples } from './pages.examples'

describe.each(Object.entries(pageExamples))('%s', (_, page) => {
  let html = ''

  beforeAll(async () => {
    html = await renderDocument(page)
  })

  test('has one title, one main part, and a way to skip to it', () => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(html).toContain('<a class="skip" href="#inhoud">')
    expect(html).toContain('<main id="inhoud"')
  })

  test('has no inline style and no script but that of a form for an address, so that the policy can forbid both', () => {
    const checked = html.replaceAll(`<script>${formCheckScript}</script></form>`, '</form>')
    expect(checked.match(/<script(?! type="application\/ld\+json")/g)).toBeNull()
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
  })

  test('has no id twice, and every jump has a landing place', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    const described = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(described.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('goes down its headings one level at a time', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    const jumps = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 1) > 1)
    expect(jumps).toEqual([])
  })

  test('gives every picture an alt text and its size', () => {
    const images = html.match(/<img[^>]*>/g) ?? []
    expect(
      images.filter(
        (image) => !image.includes(' alt="') || !/ width="\d+" height="\d+"/.test(image),
      ),
    ).toEqual([])
  })
})

test('every page of a party says who is responsible', async () => {
  for (const page of [
    pageExamples.standpunt,
    pageExamples.partij,
    pageExamples.fractie,
    pageExamples.colofon,
  ]) {
    expect(await renderDocument(page)).toContain('bestuur Dorpspartij Gemert-Bakel')
  }
})

test('opening a link from a mail changes nothing: only a button does', async () => {
  for (const page of [pageExamples.bevestigen, pageExamples.opzeggen]) {
    expect(await renderDocument(page)).toMatch(
      /method="post"><input type="hidden" name="token" value="voorbeeld"\/><button/,
    )
  }
})

test('who confirms sees the exact words first, and afterwards the way back and the way out', async () => {
  const question = await renderDocument(pageExamples.bevestigen)
  expect(question.indexOf(sampleConsent)).toBeGreaterThan(0)
  expect(question.indexOf(sampleConsent)).toBeLessThan(question.indexOf('<button'))
  const done = await renderDocument(pageExamples.bevestigd)
  expect(done).toContain('href="/dossiers/welzijnswerk-gemert-bakel"')
  expect(done).toContain('/nieuwsbrief/opzeggen?token=voorbeeld">nu al stoppen</a>')
})

test('a page with faults says so in its title, where a screen reader starts', async () => {
  expect(await renderDocument(pageExamples['nieuwsbrief-fout'])).toContain(
    '<title>Nog niet gelukt: ',
  )
})

test('a post page fits in the first moments of a slow connection', async () => {
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(await renderDocument(pageExamples.standpunt)).length).toBeLessThan(8_000)
})
