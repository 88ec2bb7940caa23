import { describe, expect, test } from 'vitest'

import { fuzzyDateFeedback } from './fuzzy-date-feedback'

const today = '2026-11-21'
const feedback = (edtf: string, asWritten = '', wordsOfCode = asWritten) =>
  fuzzyDateFeedback({ edtf, asWritten, wordsOfCode, today })

describe('a code that can be read', () => {
  test('is read out in Dutch, with the days it sorts by', () => {
    expect(feedback('2016-04-21/2016-04-30', 'eind april 2016')).toEqual({
      reading: 'eind april 2016',
      message: {
        nl: 'Gelezen als: eind april 2016 (sorteert van 21 t/m 30 april 2016)',
        en: 'Read as: eind april 2016 (sorts from 2016-04-21 to 2016-04-30)',
      },
      isProblem: false,
      question: null,
      suggestion: null,
      rewording: null,
    })
  })

  test.each([
    ['2016-01-12', 'Read as: 12 januari 2016 (sorts on 2016-01-12)'],
    ['2017-01-01/..', 'Read as: vanaf 1 januari 2017 (sorts from 2017-01-01)'],
    ['[..2020-11-30]', 'Read as: vóór december 2020 (sorts to 2020-11-30)'],
  ])('%s in English', (edtf, message) => {
    expect(feedback(edtf).message?.en).toBe(message)
  })

  test('gives its year to words without one', () => {
    expect(feedback('2016-04-21/2016-04-30', 'eind april').suggestion).toBeNull()
    expect(feedback('2016-04', 'eind april').suggestion?.edtf).toBe('2016-04-21/2016-04-30')
  })
})

describe('words and a code that do not say the same', () => {
  test('are asked about, and either can follow the other', () => {
    expect(feedback('2028', 'begin 2027')).toMatchObject({
      message: { nl: 'Gelezen als: 2028 (sorteert van 1 januari t/m 31 december 2028)' },
      question: { nl: 'De woorden lezen wij als begin 2027, de code zegt 2028. Klopt dat?' },
      suggestion: { edtf: '2027-37' },
      rewording: { asWritten: '2028' },
    })
  })

  test.each([
    ['22 april of 8 mei 2013', '{2013-04-22,2013-05-08}'],
    ['rond 2020', '2020'],
    ['eind april', '2016-05'],
  ])('%s is not %s', (asWritten, edtf) => {
    expect(feedback(edtf, asWritten).question).not.toBeNull()
  })

  test.each([
    ['april 2016', '2016-04-01/2016-04-30'],
    ['eind april', '2016-04-21/2016-04-30'],
    ['in de week na het advies', '2016-04'],
    ['', '2016-04'],
  ])('but %j may stand beside %s', (asWritten, edtf) => {
    expect(feedback(edtf, asWritten).question).toBeNull()
  })

  test('new words that mean no date leave an old code in doubt', () => {
    expect(feedback('2027-37', 'na het advies', 'begin 2027')).toMatchObject({
      question: {
        nl: 'Uit deze woorden halen wij geen datum, de code zegt begin 2027. Klopt dat?',
      },
      suggestion: null,
      rewording: { asWritten: 'begin 2027' },
    })
  })
})

describe('words without a code', () => {
  test('are offered as a code', () => {
    expect(feedback('', 'eind april 2016')).toMatchObject({
      reading: null,
      isProblem: false,
      suggestion: {
        edtf: '2016-04-21/2016-04-30',
        label: { nl: 'Neem over: 2016-04-21/2016-04-30 (eind april 2016)' },
      },
    })
  })

  test.each(['vóór de zomer', 'eind april', '22 april of 8 mei', 'begin volgend jaar'])(
    '%s: without a year the nearest is offered, and filled in by nobody',
    (asWritten) => {
      expect(feedback('', asWritten)).toMatchObject({
        reading: null,
        message: { nl: 'Van welk jaar? Neem de datum over, of schrijf het jaar erbij.' },
        suggestion: { label: { nl: expect.stringMatching(/^Neem over: .* 20\d\d/) as string } },
      })
    },
  )

  test('that mean no date ask for a code', () => {
    expect(feedback('', 'al eerder').message?.nl).toMatch(/Vul zelf een datumcode in/)
  })

  test('say nothing while there are none', () => {
    expect(feedback('')).toMatchObject({ message: null, isProblem: false, suggestion: null })
  })
})

describe('a code that cannot be read', () => {
  test('says what is wrong and offers what was probably meant', () => {
    expect(feedback('2020-Q1')).toMatchObject({
      reading: null,
      message: { nl: 'Kwartaal 1 van 2020 schrijft u als 2020-33.' },
      isProblem: true,
      suggestion: { edtf: '2020-33' },
    })
  })

  test('prefers the words of the source over the mistaken code', () => {
    expect(feedback('12-13-2016', '12 maart 2016').suggestion?.edtf).toBe('2016-03-12')
  })
})
