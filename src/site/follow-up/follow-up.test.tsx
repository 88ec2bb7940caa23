import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { FollowUpsPage } from '../pages/follow-ups-page'
import { answeredQuestion, followUpList } from '../preview/follow-ups'
import { day, sampleSite, step } from '../preview/sample'
import { Timeline } from '../timeline/timeline'

import { followUpExamples } from './follow-up.examples'
import { ProposalPart } from './proposal-part'

const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const site = sampleSite()

describe('the page of a question', () => {
  const markup = renderToStaticMarkup(followUpExamples['vraag met antwoord'])

  test('says who asked what, and what came of it and when', () => {
    expect(words(markup)).toMatch(
      /De vraag Gesteld door Anna Bakker , Samen Zorgen Welke gegevens .* En wie mag ze zien\? Beantwoord\./,
    )
    expect(words(markup)).toMatch(/Het antwoord 10 november 2026 Alleen het bedrag/)
    expect(markup).toContain('href="https://voorbeeldstad.example/antwoord.pdf"')
  })

  test('keeps the paragraphs of whoever typed it', () => {
    expect(markup).toContain('<p class="text">En wie mag ze zien?</p>')
  })

  test('shows nothing of a step that nobody proposed', () => {
    const report = { ...answeredQuestion, kind: 'rapport' } as const
    expect(renderToStaticMarkup(<ProposalPart decision={report} today="2026-11-21" />)).toBe('')
  })
})

test('a promise whose last day has passed says that it should have been there', () => {
  expect(words(renderToStaticMarkup(followUpExamples['toezegging die te laat is']))).toContain(
    'Had er al moeten zijn: beloofd voor oktober 2026.',
  )
})

test('a timeline says in a few words where a question stands', () => {
  const question = step({
    slug: 'vraag',
    title: 'Vraag over bellen',
    when: day('2026-10-14'),
    kind: 'raadsvraag',
    followUp: { state: 'open', deadline: null },
  })
  const markup = renderToStaticMarkup(
    <Timeline steps={[question]} stances={[]} today="2026-11-21" />,
  )
  expect(words(markup)).toContain('Vraag, nog niet beantwoord')
})

describe('the list of a municipality', () => {
  const page = renderToStaticMarkup(<FollowUpsPage site={site} list={followUpList} />)

  test('has what is open on top, and what is not below it', () => {
    const text = words(page)
    expect(text).toMatch(/Staat nog open \(4\).*Had er al moeten zijn.*Niet meer open.*Afgedaan/)
  })

  test('offers each choice as an address, and keeps the other choice in it', () => {
    const chosen = renderToStaticMarkup(
      <FollowUpsPage
        site={site}
        list={{
          ...followUpList,
          asked: { kind: 'toezegging' },
          paging: { page: 2, pageCount: 2, total: 56 },
        }}
      />,
    )
    expect(page).toContain('href="/gemeenten/voorbeeldstad/toezeggingen?soort=raadsvraag"')
    expect(page).toContain('href="/gemeenten/voorbeeldstad/toezeggingen?pagina=2"')
    expect(chosen).toContain(
      'href="/gemeenten/voorbeeldstad/toezeggingen?soort=toezegging&amp;partij=samen-zorgen"',
    )
    expect(chosen).toMatch(/soort=toezegging" aria-current="page">Toezeggingen/)
    expect(chosen).toMatch(
      /href="\/gemeenten\/voorbeeldstad\/toezeggingen\?soort=toezegging" rel="prev"/,
    )
  })
})
