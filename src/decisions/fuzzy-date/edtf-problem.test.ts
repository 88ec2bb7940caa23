import { expect, test } from 'vitest'

import { parseEdtf } from './fuzzy-date'

function problemWith(edtf: string) {
  const outcome = parseEdtf(edtf)
  if (outcome.ok) throw new Error(`${edtf} was accepted`)
  return outcome.problem
}

const wrongCodes = [
  '',
  '2020-Q1',
  '2020q3',
  'K2 2020',
  '2016-01-12T10:00',
  '-0044',
  '0000',
  'Y12020',
  '9999-12-31',
  '12-01-2016',
  '12/1/2016',
  '20160112',
  '2016-1-2',
  '2016/1/2',
  '2016-13',
  '2016-00-10',
  '2016-30',
  '2016-02-30',
  '2015-02-29',
  '2016-04-31/2016-05-02',
  '[2013-04-01..2013-04-05]',
  '{2013-04-01/2013-04-03}',
  '2020-33~',
  '2020-33/2020-34',
  '{2020-33,2021}',
  '201X-21',
  '{2016~,2017}',
  'XXXX',
  'XXXX-12-25',
  '201X~',
  '201x',
  'X016',
  '2016-X1',
  'eind april 2016',
  '2016-05/2016-03',
  '2016/2016',
  '2016-05/2016',
  '2016-12-31/2016',
  '../..',
  '[]',
  '2016-01-12,',
  '2016;2017',
  '1'.repeat(200),
]

test.each(wrongCodes)(
  'the advice on "%s" names a code, and each of its codes can be read',
  (edtf) => {
    const { nl, en } = problemWith(edtf)
    for (const sentence of [nl, en]) {
      const codes = codesIn(sentence)
      expect(codes, sentence).not.toEqual([])
      for (const code of codes)
        expect(parseEdtf(code), `${code} in "${sentence}"`).toMatchObject({ ok: true })
    }
  },
)

/** What follows "schrijf", "bijvoorbeeld" or a colon, without the full stop of the sentence. */
function codesIn(sentence: string): string[] {
  const advice =
    /(?:schrijf|bijvoorbeeld| als |write|example| as |:)(.*)$/i.exec(sentence)?.[1] ?? ''
  const codes = advice.match(/[[{~]*[\dX]{2}[\dX][\dX][\dX./,{}[\]~?-]*/g) ?? []
  return codes.map((code) => (code.endsWith('/..') ? code : code.replace(/[.,)]+$/, '')))
}

test.each(wrongCodes)('the advice on "%s" is a Dutch and an English sentence', (edtf) => {
  const { nl, en } = problemWith(edtf)
  expect(nl).toMatch(/^[A-Z0-9].+[.]$/)
  expect(en).toMatch(/^[A-Z0-9].+[.]$/)
  expect(nl).not.toBe(en)
  expect(nl).not.toMatch(/undefined|NaN/)
  expect(en).not.toMatch(/undefined|NaN/)
})

test.each([
  ['2020-Q1', 'Kwartaal 1 van 2020 schrijft u als 2020-33.'],
  ['Q4 2021', 'Kwartaal 4 van 2021 schrijft u als 2021-36.'],
  [
    '2016-01-12T10:00:00',
    'Een tijdstip hoort niet in een datumcode. Schrijf alleen de dag: 2016-01-12.',
  ],
  ['-0044', 'Een jaar vóór het jaar 1 kan hier niet. Schrijf bijvoorbeeld 2016.'],
  [
    '2015-02-29',
    '29 februari 2015 bestaat niet: die maand heeft 28 dagen. Schrijf bijvoorbeeld 2015-02-28.',
  ],
  [
    '2016-05/2016-03',
    'Het einde van deze periode ligt vóór het begin. Schrijf eerst het begin: 2016-03/2016-05.',
  ],
  ['2016-01-12/2016-01-12', 'Begin en einde zijn gelijk. Schrijf dan één datum: 2016-01-12.'],
])('"%s": %s', (edtf, sentence) => {
  expect(problemWith(edtf).nl).toBe(sentence)
})

test.each([
  ['12-01-2016', '2016-01-12'],
  ['12/1/2016', '2016-01-12'],
  ['20160112', '2016-01-12'],
  ['2016-1-2', '2016-01-02'],
  ['2016.1', '2016-01'],
])('"%s" is corrected to %s', (edtf, better) => {
  expect(problemWith(edtf).nl).toContain(`: ${better}.`)
})
