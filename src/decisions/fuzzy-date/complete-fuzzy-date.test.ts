import { describe, expect, test } from 'vitest'

import { changedFuzzyDate, completeFuzzyDate } from './complete-fuzzy-date'

describe('completing', () => {
  test('the days to sort by are computed and the words stay as they were written', () => {
    expect(
      completeFuzzyDate({ edtf: ' 2016-04-21/2016-04-30 ', asWritten: ' eind april ' }),
    ).toEqual({
      kind: 'complete',
      date: {
        edtf: '2016-04-21/2016-04-30',
        asWritten: 'eind april',
        sortFrom: '2016-04-21',
        sortTo: '2016-04-30',
      },
    })
  })

  test.each([undefined, null, '', '  '])('words that are %j are filled in', (asWritten) => {
    expect(completeFuzzyDate({ edtf: '2020-33', asWritten })).toMatchObject({
      date: { asWritten: 'eerste kwartaal van 2020' },
    })
  })

  test.each([{}, { edtf: null, asWritten: null }, { edtf: ' ', asWritten: '' }])(
    'nothing at all is empty, not wrong: %j',
    (input) => {
      expect(completeFuzzyDate(input)).toEqual({ kind: 'empty' })
    },
  )

  test('words alone are refused, since they cannot be sorted', () => {
    const outcome = completeFuzzyDate({ asWritten: 'eind april' })
    expect(outcome).toMatchObject({ kind: 'refused', problem: { nl: /Kies ook een datum/ } })
  })

  test('a code that cannot be read is refused with the reason', () => {
    expect(completeFuzzyDate({ edtf: '2020-Q1' })).toMatchObject({
      kind: 'refused',
      problem: { nl: 'Kwartaal 1 van 2020 schrijft u als 2020-33.' },
    })
  })

  test.each([{ edtf: 2016 }, { edtf: ['2016'] }, { edtf: '2016', asWritten: {} }])(
    'what is no text is refused: %j',
    (input) => {
      expect(completeFuzzyDate(input)).toMatchObject({ kind: 'refused' })
    },
  )
})

describe('a change that leaves something out', () => {
  const before = { edtf: '2016-04-21/2016-04-30', asWritten: 'eind april' }

  test('keeps what it does not name', () => {
    expect(changedFuzzyDate({}, before)).toEqual(before)
    expect(changedFuzzyDate({ edtf: '2016-05' }, before)).toEqual({
      edtf: '2016-05',
      asWritten: 'eind april',
    })
    expect(changedFuzzyDate({ asWritten: 'april' }, before)).toEqual({
      edtf: before.edtf,
      asWritten: 'april',
    })
  })

  test('lets go of words that were only a reading of the old code', () => {
    const ours = { edtf: '2016', asWritten: '2016' }
    expect(changedFuzzyDate({ edtf: '2017' }, ours)).toEqual({ edtf: '2017', asWritten: null })
  })

  test('clears the words with the code, unless it says words of its own', () => {
    expect(changedFuzzyDate({ edtf: null }, before)).toEqual({ edtf: null, asWritten: null })
    expect(changedFuzzyDate({ edtf: '', asWritten: 'ooit' }, before)).toEqual({
      edtf: '',
      asWritten: 'ooit',
    })
  })
})
