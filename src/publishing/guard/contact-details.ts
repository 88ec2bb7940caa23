import { countrySpecs, isValidIBAN } from 'ibantools'
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js'

import { plainIban } from '@/parties/view'

/** Bank account numbers in a text that pass their own check digits, except those given. */
export function ibansIn(text: string, own: readonly string[]): string[] {
  const ownNumbers = own.map(plainIban)
  return writtenIbans(text)
    .map(({ number }) => number)
    .filter((number) => !ownNumbers.includes(number))
}

/** The text with a space for each account number: its groups of digits look like phone numbers. */
export function withoutIbans(text: string): string {
  return writtenIbans(text).reduce((rest, { written }) => rest.replace(written, ' '), text)
}

function writtenIbans(text: string): { written: string; number: string }[] {
  return [
    ...text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}/g),
  ].flatMap(([found]) => {
    const country = found.slice(0, 2).toUpperCase()
    const length = Object.entries(countrySpecs).find(([code]) => code === country)?.[1].chars ?? 0
    // A word that follows looks like more of the number; the country says where it ends.
    const written = new RegExp(`^(?:[ .-]?[A-Za-z0-9]){${length}}`).exec(found)?.[0] ?? ''
    const number = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
    return isValidIBAN(number) ? [{ written, number }] : []
  })
}

/**
 * Phone numbers that may be somebody's, except those given. Numbers of services (0800, 0900, 088, 14 and a code) belong
 * to no person.
 */
export function phonesIn(text: string, own: readonly string[]): string[] {
  const ownNumbers = own.map((number) => parsePhoneNumberFromString(number, 'NL')?.number)
  return findPhoneNumbersInText(text, 'NL').flatMap(({ number, startsAt, endsAt }) => {
    const written = text.slice(startsAt, endsAt)
    // Without its zero or country it is any number: an amount, a year, a file.
    const isDialled = /^[+(]?\s?\(?0|^\+/.test(written)
    const isDutch = number.countryCallingCode === '31'
    const isPersonal =
      !isDutch || (number.nationalNumber.length === 9 && !number.nationalNumber.startsWith('88'))
    return isDialled && isPersonal && !ownNumbers.includes(number.number) ? [written] : []
  })
}

/** E-mail addresses, also with "(at)" for the sign, except those given. */
export function emailsIn(text: string, own: readonly string[]): string[] {
  const ownAddresses = own.map((address) => address.toLowerCase())
  return [...text.matchAll(/[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi)]
    .map(([written]) => written.replace(/\s?(?:\(at\)|\[at\])\s?/i, '@').replace(/\s/g, ''))
    .filter((address) => !ownAddresses.includes(address.toLowerCase()))
}
