import { describe, expect, test } from 'vitest'

import { codeForWords, isReadingOf } from './code-for-words'

/** What stands in the code after each key of these words. */
function typing(words: string, start: { code: string; isOurs: boolean }): string[] {
  const codes: string[] = []
  let { code } = start
  for (let length = 1; length <= words.length; length += 1) {
    code = codeForWords({ words: words.slice(0, length), code, isOurs: start.isOurs })
    codes.push(code)
  }
  return codes
}

describe('the code beside words that are being typed', () => {
  test('comes as soon as the words are a date, and not before', () => {
    expect(typing('begin 2027', { code: '', isOurs: true }).filter(Boolean)).toEqual(['2027-37'])
  })

  test('stays while they go on, and follows where they end', () => {
    const codes = typing('22 april 2024 of 8 mei 2024', { code: '', isOurs: true })
    expect([...new Set(codes)]).toEqual(['', '2024-04-22', '[2024-04-22,2024-05-08]'])
  })

  test('is never put in the place of one that somebody typed', () => {
    expect(codeForWords({ words: 'begin 2027', code: '2028', isOurs: false })).toBe('2028')
    expect(codeForWords({ words: '', code: '2028', isOurs: false })).toBe('2028')
    expect(codeForWords({ words: 'begin 2027', code: ' ', isOurs: false })).toBe('2027-37')
  })

  test('goes when its words go', () => {
    expect(codeForWords({ words: ' ', code: '2027-37', isOurs: true })).toBe('')
  })

  test('is no guess where the year is missing', () => {
    expect(codeForWords({ words: 'vóór de zomer', code: '', isOurs: true })).toBe('')
    expect(codeForWords({ words: 'eind mei', code: '2016-04', isOurs: true })).toBe('2016-04')
  })
})

describe('a code that was opened', () => {
  test.each([
    ['eind april 2016', '2016-04-21/2016-04-30', true],
    ['eind april', '2016-04-21/2016-04-30', true],
    ['april 2016', '2016-04-01/2016-04-30', true],
    ['eind april 2016', '2016-04', false],
    ['8 of 22 april 2013', '{2013-04-08,2013-04-22}', false],
    ['volgens de brief', '2016-04', false],
    ['', '2016-04', false],
    ['begin 2020', '2020-Q1', false],
  ])('%j was read as %s: %s', (words, code, isReading) => {
    expect(isReadingOf(words, code)).toBe(isReading)
  })
})
