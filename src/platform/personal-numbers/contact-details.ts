import type { FoundNumber } from './references'

import { countrySpecs, electronicFormatIBAN, isValidIBAN } from 'ibantools'
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js'

import { withoutMoments } from './dates'
import { plainAccountParts, plainParts } from './plain-parts'
import { isReferenceAt } from './references'

/** Bank account numbers in a line of text that pass their own check digits, except those given. */
export function ibansIn(text: string, own: readonly string[]): string[] {
  const ownNumbers = own.map((number) => electronicFormatIBAN(number))
  return writtenIbans(text)
    .map(({ number }) => number)
    .filter((number) => !ownNumbers.includes(number))
}

/** All account numbers in a line of text, as they are written there. */
export function ibansWrittenIn(text: string): string[] {
  return writtenIbans(text).map(({ written }) => written)
}

/** The line with a space for each account number: its groups of digits look like phone numbers. */
export function withoutIbans(text: string): string {
  return writtenIbans(text).reduce((rest, { written }) => rest.replace(written, ' '), text)
}

const parted = ' ?[./-]? ?'
// A look ahead, since what begins like one ("in 20 dagen …") may have one further on.
const perhapsIban = new RegExp(
  `(?:(?<![A-Za-z0-9])|(?<=[Ii][Bb][Aa][Nn]))(?=([A-Za-z]{2}${parted}\\d{2}(?:${parted}[A-Za-z0-9]){11,30}))`,
  'g',
)

function writtenIbans(text: string): { written: string; number: string }[] {
  return [...plainAccountParts(text).matchAll(perhapsIban)].flatMap(({ 1: found = '', index }) => {
    const country = found.slice(0, 2).toUpperCase()
    const length = Object.entries(countrySpecs).find(([code]) => code === country)?.[1].chars ?? 0
    // A word that follows looks like more of the number; the country says where it ends.
    const { length: end } =
      new RegExp(`^(?:${parted}[A-Za-z0-9]){${length}}`).exec(found)?.[0] ?? ''
    const written = text.slice(index, index + end)
    const number = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
    return isValidIBAN(number) ? [{ written, number }] : []
  })
}

/**
 * Phone numbers in a line of text that may be somebody's, except those given. Numbers of services (0800, 0900, 088, 14
 * and a code) belong to no person.
 */
export function phonesIn(line: string, own: readonly string[]): FoundNumber[] {
  const text = withoutMoments(plainParts(line))
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
    const isReference = isReferenceAt(text, { start: startsAt, end: endsAt })
    return [{ written: line.slice(startsAt, endsAt), isReference }]
  })
}

const inAddress = '[\\p{L}\\p{N}_%+-]'
const at = '(?:@|[([{<] ?(?:@|at|apenstaartje) ?[)\\]}>])'
const dot = '(?:\\.| ?[([{<] ?(?:dot|punt) ?[)\\]}>] ?)'
const name = `(?<!${inAddress}|\\.)(?:${inAddress}|\\.)+`
const label = '[\\p{L}\\p{N}-]+'
const emailAddress = new RegExp(
  `${name} ?${at} ?${label}(?:${dot}${label})*${dot}(?:xn--[a-z0-9-]+|\\p{L}{2,})`,
  'giu',
)

const saidAt = `(?: ?${at} ?| (?:at|apenstaartje) )`
const saidDot = `(?:${dot}| (?:dot|punt) )`
// "Zij at punt voor punt" is Dutch: said without brackets, it is an address where it ends as most here do.
const saidAddress = new RegExp(
  `${name}${saidAt}${label}(?:${saidDot}${label})*${saidDot}(?:nl|com|org|net|eu|be|info|frl)(?![\\p{L}\\p{N}-])`,
  'giu',
)
const isSaid = / (?:at|apenstaartje|dot|punt) /i

/** E-mail addresses in a line of text, also with "(at)" or "apenstaartje" for the sign, except those given. */
export function emailsIn(text: string, own: readonly string[]): string[] {
  const ownAddresses = own.map((address) => address.toLowerCase())
  const typed = [...text.matchAll(emailAddress)].map(([written]) => written)
  const said = [...text.matchAll(saidAddress)].flatMap(([written]) =>
    isSaid.test(written) ? [written] : [],
  )
  const addresses = [...typed, ...said].map((written) =>
    written
      .replace(new RegExp(saidAt, 'iu'), '@')
      .replace(new RegExp(saidDot, 'giu'), '.')
      .replace(/\s/g, ''),
  )
  return [...new Set(addresses)].filter((address) => !ownAddresses.includes(address.toLowerCase()))
}
