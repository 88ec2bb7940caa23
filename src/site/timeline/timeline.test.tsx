import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { day, step, vague } from '../preview/sample'
import { voorbeeldDossier } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'

import { Timeline } from './timeline'
import { timelineExamples } from './timeline.examples'

const today = '2026-11-21'
const html = (steps: Parameters<typeof Timeline>[0]['steps'], on = today) =>
  renderToStaticMarkup(<Timeline steps={steps} stances={[]} today={on} />)
const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const planned = step({
  slug: 'raad',
  title: 'Raad besluit',
  when: vague('eind april 2016', '2016-04-21/2016-04-30', '2016-04-21', '2016-04-30'),
  status: 'gepland',
})

test('a planned step whose time has passed says so', () => {
  expect(words(html([planned]))).toContain('was verwacht eind april 2016; uitkomst niet ingevoerd')
  expect(words(html([planned], '2016-04-30'))).not.toContain('uitkomst niet ingevoerd')
})

test('what is expected stands apart from what happened, and is called expected', () => {
  const markup = words(
    html([step({ slug: 'a', title: 'Gebeurd', when: day('2016-01-12') }), planned], '2016-02-01'),
  )
  expect(markup.indexOf('Gebeurd')).toBeLessThan(markup.indexOf('Dit moet nog gebeuren'))
  expect(markup.indexOf('Dit moet nog gebeuren')).toBeLessThan(markup.indexOf('Raad besluit'))
  expect(markup).toContain('Verwacht')
})

test('a plan that moved leaves its old dates in sight', () => {
  const moved = { ...planned, earlierPlans: [day('2016-01-26'), day('2016-03-15')] }
  expect(words(html([moved]))).toContain('Eerst gepland: 26 januari 2016, daarna 15 maart 2016')
})

test('a date is in the words of its source, and machines get only what is exact', () => {
  const markup = html([planned, step({ slug: 'dag', title: 'Dag', when: day('2016-01-12') })])
  expect(markup).toContain('<time dateTime="2016-01-12">')
  expect(markup).not.toContain('dateTime="2016-04')
  expect(words(markup)).toMatch(/eind april\s+2016/)
})

test('a fact that the sources disagree on is marked', () => {
  expect(words(html([{ ...planned, isDisputed: true }]))).toContain(
    'De bronnen zijn het hierover niet eens.',
  )
})

test('parties stand at the step they wrote about, each linked to its own words', () => {
  const markup = renderToStaticMarkup(
    <Timeline steps={voorbeeldDossier.steps} stances={voorbeeldStances} today={today} />,
  )
  expect(markup).toContain('href="/partijen/samen-zorgen/waarom-wij-nu-tegen-zijn"')
  expect(words(markup)).toContain('Samen Zorgen: tegen')
})

test('an empty timeline says that it is empty', () => {
  expect(words(renderToStaticMarkup(timelineExamples['nog geen stappen']))).toContain(
    'nog geen stappen',
  )
})
