import { expect, test } from 'vitest'

import { noticeFacts, noticeLine } from './notice-facts'

const notice = {
  sponsor: 'De Buurtpartij',
  sponsorContact: 'Dorpsstraat 1',
  controller: null,
  payer: null,
  amount: '€ 250',
  fundsOrigin: 'particulier, uit de EU',
  period: '1 maart 2026 tot en met 18 maart 2026',
  occasion: 'Gemeenteraadsverkiezingen',
  targeting: null,
}

test('who paid and whether it was aimed at anybody is always said', () => {
  const facts = noticeFacts(notice)
  expect(facts).toContainEqual({ label: 'Betaald door', value: 'De Buurtpartij' })
  expect(facts).toContainEqual({ label: 'Gericht op groepen', value: 'Nee' })
  expect(facts.map(({ label }) => label)).not.toContain('Zeggenschap')
})

test('one line of text says every fact that the page says', () => {
  const line = noticeLine(notice)
  expect(line).toMatch(
    /^Politieke reclame\. Voor dit stuk is betaald\. In opdracht van De Buurtpartij\./,
  )
  for (const { label, value } of noticeFacts(notice)) expect(line).toContain(`${label}: ${value}.`)
  expect(line).not.toContain('\n')
})
