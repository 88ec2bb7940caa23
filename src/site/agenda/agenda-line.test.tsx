import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { AgendaLine } from './agenda-line'

const lines = voorbeeldAgenda.map((item) => renderToStaticMarkup(<AgendaLine item={item} />))
const words = (markup = '') => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('a meeting has its day, its time in Dutch and its agenda', () => {
  expect(lines[0]).toContain('dateTime="2026-11-24T19:30"')
  expect(words(lines[0])).toContain('19.30 uur')
  expect(lines[0]).toContain('href="/besluiten/advies-clientenraad"')
})

test('a meeting in the short list leads to its place on the agenda', () => {
  const [meeting] = voorbeeldAgenda.map((item) =>
    renderToStaticMarkup(<AgendaLine item={item} isCompact />),
  )
  expect(meeting).toContain('<a href="/agenda#vergadering-commissie">Commissie Samenleving</a>')
  expect(lines[0]).toContain('id="vergadering-commissie"')
})

test('a meeting that was called off says so', () => {
  expect(words(lines[1])).toContain('Gaat niet door')
})

test('a step that moved tells its earlier plans', () => {
  expect(words(lines[2])).toContain('Eerst gepland: 10 november 2026, daarna 24 november 2026')
})

test('a vague date gets no calendar leaf', () => {
  expect(lines[3]).not.toContain('<time')
  expect(words(lines[3])).toContain('voorjaar 2027')
})
