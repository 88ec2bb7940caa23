import { bsnsIn } from '@/platform/personal-numbers/bsn'
import { ibansWrittenIn, phonesIn } from '@/platform/personal-numbers/contact-details'

/**
 * A log is kept for years and handed round; an e-mail address or a number of somebody that was typed in a title or a
 * reason is not. The number of a case stays.
 */
export function withoutPersonalDetails(text: string): string {
  const addressless = text.replace(address, '[e-mailadres]')
  return finders.reduce((rest, [word, find]) => masked(rest, find, word), addressless)
}

const address = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:.]+/g

/** An account number goes first: its groups of digits look like a phone number. */
const finders: readonly [string, (line: string) => readonly string[]][] = [
  ['[rekeningnummer]', ibansWrittenIn],
  ['[burgerservicenummer]', (line) => ofPeople(bsnsIn(line))],
  ['[telefoonnummer]', (line) => ofPeople(phonesIn(line, []))],
]

const ofPeople = (numbers: ReturnType<typeof bsnsIn>): string[] =>
  numbers.flatMap(({ written, isReference }) => (isReference ? [] : [written]))

function masked(text: string, find: (line: string) => readonly string[], word: string): string {
  return find(plainLine(text)).reduce((rest, written) => {
    const start = plainLine(rest).indexOf(written)
    return start < 0 ? rest : `${rest.slice(0, start)}${word}${rest.slice(start + written.length)}`
  }, text)
}

/** Every sign stays at its place, so that what is found here is cut from the text itself. */
const plainLine = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[\u2010-\u2014\u2212]/g, '-')
