import { expect, test } from 'vitest'

import { whatIsMissing } from './what-is-missing'

const body = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (text: string) => ({
  type: 'paragraph',
  children: text === '' ? [] : [{ type: 'text', text, format: 0 }],
})
const card = { type: 'block', fields: { blockType: 'besluitkaart', decision: 'een-stap' } }
const whole = { title: 'Titel', lead: 'Inleiding.', body: body(paragraph('Tekst.')) }
const notice = {
  isAdvertising: true,
  sponsorName: 'Dorpspartij',
  sponsorContact: 'bestuur@dorpspartij.example',
  amount: 0,
  fundsOrigin: 'privaat-eu',
  periodFrom: '2026-03-01',
  periodUntil: '2026-03-18',
  occasion: 'De raadsverkiezing',
}
const ofNotice = ['de gegevens van de politieke reclame']

test.each([
  ['nothing at all', {}, ['de titel', 'de inleiding', 'de tekst']],
  ['blanks', { title: ' ', lead: '\n', body: body(paragraph(' ')) }, 3],
  ['an editor that was only clicked in', { ...whole, body: body(paragraph('')) }, ['de tekst']],
  ['a text that is one card', { ...whole, body: body(card) }, []],
  ['all of it', whole, []],
  [
    'advertising of which nothing is told',
    { ...whole, advertising: { isAdvertising: true } },
    ofNotice,
  ],
  ['a sponsor of blanks', { ...whole, advertising: { ...notice, sponsorName: ' ' } }, ofNotice],
  [
    'an amount that was wiped out',
    { ...whole, advertising: { ...notice, amount: null } },
    ofNotice,
  ],
  ['advertising of which all is told', { ...whole, advertising: notice }, []],
  ['what is no advertising', { ...whole, advertising: { isAdvertising: false } }, []],
])('%s', (_, post, missing) => {
  const found = whatIsMissing(post).map(({ nl }) => nl)
  if (typeof missing === 'number') expect(found).toHaveLength(missing)
  else expect(found).toEqual(missing)
})
