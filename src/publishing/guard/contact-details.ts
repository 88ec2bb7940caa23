import type { FoundNumber } from './references'

import { countrySpecs, isValidIBAN } from 'ibantools'
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js'

import { plainIban } from '@/parties/view'

import { withoutMoments } from './dates'
import { isReferenceAt } from './references'

/** Bank account numbers in a line of text that pass their own check digits, except those given. */
export function ibansIn(text: string, own: readonly string[]): string[] {
  const ownNumbers = own.map(plainIban)
  return writtenIbans(text)
    .map(({ number }) => number)
    .filter((number) => !ownNumbers.includes(number))
}

/** The line with a space for each account number: its groups of digits look like phone numbers. */
export function withoutIbans(text: string): string {
  return writtenIbans(text).reduce((rest, { written }) => rest.replace(written, ' '), text)
}

const parted = ' ?[./-]? ?'
// A look ahead, since what begins like one ("in 20 dagen …") may have one further on.
const perhapsIban = new RegExp(
  `(?<![A-Za-z0-9])(?=([A-Za-z]{2}${parted}\\d{2}(?:${parted}[A-Za-z0-9]){11,30}))`,
  'g',
)

function writtenIbans(text: string): { written: string; number: string }[] {
  return [...text.matchAll(perhapsIban)].flatMap(([, found = '']) => {
    const country = found.slice(0, 2).toUpperCase()
    const length = Object.entries(countrySpecs).find(([code]) => code === country)?.[1].chars ?? 0
    // A word that follows looks like more of the number; the country says where it ends.
    const written = new RegExp(`^(?:${parted}[A-Za-z0-9]){${length}}`).exec(found)?.[0] ?? ''
    const number = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
    return isValidIBAN(number) ? [{ written, number }] : []
  })
}

/**
 * Phone numbers in a line of text that may be somebody's, except those given. Numbers of services (0800, 0900, 088, 14
 * and a code) belong to no person.
 */
export function phonesIn(line: string, own: readonly string[]): FoundNumber[] {
  const text = withoutMoments(line)
  const ownNumbers = own.map((number) => parsePhoneNumberFromString(number, 'NL')?.number)
  return findPhoneNumbersInText(text, 'NL').flatMap(({ number, startsAt, endsAt }) => {
    const written = text.slice(startsAt, endsAt)
    // Without its zero or country it is any number: an amount, a year, a file.
    const isDialled = /^(?:[+(]?\s?\(?0|[(\s]*\+)/.test(written)
    // ITU-T E.164 knows none of more than fifteen digits.
    const isTooLong = written.replace(/\D/g, '').length > 15
    const isDutch = number.countryCallingCode === '31'
    const isPersonal =
      !isDutch || (number.nationalNumber.length === 9 && !number.nationalNumber.startsWith('88'))
    if (!isDialled || isTooLong || !isPersonal || ownNumbers.includes(number.number)) return []
    return [{ written, isReference: isReferenceAt(text, { start: startsAt, end: endsAt }) }]
  })
}

const inAddress = '[\\p{L}\\p{N}_%+-]'
const at = '(?:@|[([{<] ?(?:at|apenstaartje) ?[)\\]}>])'
const dot = '(?:\\.| ?[([{<] ?(?:dot|punt) ?[)\\]}>] ?)'
const emailAddress = new RegExp(
  `(?<!${inAddress}|\\.)(?:${inAddress}|\\.)+ ?${at} ?[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)*${dot}(?:xn--[a-z0-9-]+|\\p{L}{2,})`,
  'giu',
)

/** E-mail addresses in a line of text, also with "(at)" or "[apenstaartje]" for the sign, except those given. */
export function emailsIn(text: string, own: readonly string[]): string[] {
  const ownAddresses = own.map((address) => address.toLowerCase())
  return [...text.matchAll(emailAddress)]
    .map(([written]) =>
      written
        .replace(new RegExp(at, 'iu'), '@')
        .replace(new RegExp(dot, 'giu'), '.')
        .replace(/\s/g, ''),
    )
    .filter((address) => !ownAddresses.includes(address.toLowerCase()))
}
