import { countrySpecs, isValidIBAN } from 'ibantools'
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js'

/** Bank account numbers in a text that pass their own check digits. */
export function ibansIn(text: string): string[] {
  return [
    ...text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}/g),
  ].flatMap(([written]) => {
    const country = written.slice(0, 2).toUpperCase()
    const length = Object.entries(countrySpecs).find(([code]) => code === country)?.[1].chars
    // A word that follows looks like more of the number; the country says where it ends.
    const number = written
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase()
      .slice(0, length ?? 0)
    return isValidIBAN(number) ? [number] : []
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
