import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { FaultSummary } from './fault-summary'
import { FollowForm } from './follow-form'
import {
  newsletterExamples,
  sampleConsent,
  sampleFaults,
  sampleTarget,
} from './newsletter.examples'

const empty = renderToStaticMarkup(newsletterExamples.leeg)
const faulty = renderToStaticMarkup(newsletterExamples['met fouten'])

test('the form sends what the contract asks for', () => {
  expect(empty).toContain('action="/nieuwsbrief" method="post"')
  expect(empty).toContain('name="targetKind" value="dossier"')
  expect(empty).toContain('name="target" value="welzijnswerk-gemert-bakel"')
  for (const name of ['email', 'consent', 'website', 'frequency', 'bewijs'])
    expect(empty).toContain(`name="${name}"`)
})

test('consent is never given beforehand, and its exact words are the label', () => {
  expect(empty).not.toMatch(/type="checkbox"[^>]*checked/)
  expect(empty).toContain(`>${sampleConsent}</label>`)
})

test('how often is asked with what suits most, and what was chosen is kept', () => {
  const ticked = /value="(\w+)"[^>]* checked|checked=""[^>]* value="(\w+)"/
  expect(ticked.exec(empty)?.slice(1)).toContain('direct')
  expect(ticked.exec(faulty)?.slice(1)).toContain('week')
  expect(empty).toContain('<legend>Hoe vaak wilt u mail?</legend>')
})

test('what was typed is kept when something is wrong', () => {
  expect(faulty).toContain('value="jan.de.vries"')
  const agreed = renderToStaticMarkup(
    <FollowForm
      target={sampleTarget}
      consentText={sampleConsent}
      values={{ email: '', hasConsented: true }}
      faults={{ email: 'Vul uw e-mailadres in.' }}
    />,
  )
  expect(agreed).toMatch(/type="checkbox"[^>]*checked/)
})

test('a fault stands at its field and is tied to it for who cannot see that', () => {
  expect(faulty).toContain('aria-invalid="true" aria-describedby="email-party-fout"')
  expect(faulty).toContain('id="email-party-fout"')
  expect(faulty).toContain('aria-describedby="akkoord-party-fout"')
})

test('the summary leads to each field that needs attention', () => {
  const summary = renderToStaticMarkup(<FaultSummary faults={sampleFaults} kind="party" />)
  expect(summary).toContain('href="#email-party"')
  expect(summary).toContain('href="#akkoord-party"')
  expect(renderToStaticMarkup(<FaultSummary faults={{}} kind="party" />)).toBe('')
})

test('the trap for robots is out of reach for people', () => {
  expect(empty).toMatch(
    /class="trap" aria-hidden="true">.*tabindex="-1" autoComplete="off" name="website"/i,
  )
})
