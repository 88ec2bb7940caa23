import type { FoundNumber } from '@/platform/personal-numbers/references'
import type { UnkeyedFinding } from './finding'
import type { NameNearHealth } from './names-near-health'
import type { ReadableText } from './readable-text'

import { bsnsIn } from '@/platform/personal-numbers/bsn'
import {
  emailsIn,
  ibansIn,
  phonesIn,
  withoutIbans,
} from '@/platform/personal-numbers/contact-details'

import { asksReason } from './finding'
import { decodedAddress, dialledBy, numbersOfPages } from './link-address'
import { namesNearHealth } from './names-near-health'
import { plainSigns } from './plain-signs'

/** What the party itself publishes on its colophon. */
export type OwnContact = {
  emails: readonly string[]
  phones: readonly string[]
  ibans: readonly string[]
}

/**
 * Numbers and addresses by which a person can be found. These may not be approved, whatever the reason; only a number
 * that may well be that of a case asks for one.
 */
export function personalDetails(
  readable: ReadableText,
  { emails, phones, ibans }: OwnContact,
): UnkeyedFinding[] {
  const { path } = readable
  const { prose, addresses } = linesOf(readable)
  const lines = [prose, ...addresses]
  const dialled = addresses.flatMap((address) => dialledBy(address) ?? [])
  const found = (rule: keyof typeof mustGo, quotes: readonly string[]) =>
    quotes.map((quote) => blocking({ rule, path, quotes: [quote], message: mustGo[rule] }))
  const numbers = (rule: 'bsn' | 'telefoon', those: readonly FoundNumber[]) =>
    those.flatMap(({ written, isReference }) =>
      isReference
        ? [asksReason(rule, path, perhapsReference[rule], [written])]
        : found(rule, [written]),
    )
  return [
    ...numbers('bsn', [...bsnsIn(prose), ...addresses.flatMap(bsnsInAddress)]),
    ...found(
      'iban',
      lines.flatMap((line) => ibansIn(line, ibans)),
    ),
    // The Regulation asks how the sponsor can be reached: there a phone number or an address belongs.
    ...(path === 'advertising.sponsorContact'
      ? []
      : [
          ...numbers(
            'telefoon',
            [prose, ...dialled].flatMap((line) => phonesIn(withoutIbans(line), phones)),
          ),
          ...found(
            'e-mail',
            lines.flatMap((line) => emailsIn(line, emails)),
          ),
        ]),
  ]
}

const mustGo = {
  bsn: 'Dit lijkt een burgerservicenummer. Haal het weg.',
  iban: 'Dit is een rekeningnummer. Haal het weg. Is het van uw partij? Zet het dan eerst in het colofon.',
  telefoon: 'Dit is een telefoonnummer. Haal het weg, of verwijs naar het colofon.',
  'e-mail': 'Dit is een e-mailadres. Haal het weg, of verwijs naar het colofon.',
}

const perhapsReference = {
  bsn: 'Dit kan een burgerservicenummer zijn. Is het een zaaknummer of kenmerk? Schrijf dat dan op.',
  telefoon:
    'Dit kan een telefoonnummer zijn. Is het een zaaknummer of kenmerk? Schrijf dat dan op.',
}

const webAddress = /(?:https?:\/\/|www\.|\b(?:wa|signal|t)\.me\/)\S+/gi

/** A number goes on where a line ends. Addresses are looked at apart: they are full of numbers of pages. */
function linesOf({ text, isAddress }: ReadableText): { prose: string; addresses: string[] } {
  const line = oneLine(text)
  if (isAddress) return { prose: '', addresses: [line] }
  const addresses = (line.match(webAddress) ?? []).map((one) => oneLine(decodedAddress(one)))
  return { prose: line.replace(webAddress, ' '), addresses }
}

const oneLine = (text: string): string => plainSigns(text).replace(/\s+/g, ' ')

/** Registers number their pages with nine digits too. */
function bsnsInAddress(address: string): FoundNumber[] {
  const line = numbersOfPages(address)
  return bsnsIn(line).map(({ written }) => ({
    written,
    isReference: !/(?<![a-z])bsn(?![a-z])/i.test(line),
  }))
}

/** Names beside a word about health, with where they stand; who is known publicly is sorted out elsewhere. */
export function healthSuspicions(
  texts: readonly ReadableText[],
): (NameNearHealth & { path: string })[] {
  return texts.flatMap(({ path, text }) =>
    namesNearHealth(text).map((suspicion) => ({ ...suspicion, path })),
  )
}

export function healthFinding({
  name,
  word,
  path,
}: Pick<NameNearHealth, 'name' | 'word'> & { path: string }): UnkeyedFinding {
  return blocking({
    rule: 'gezondheid',
    path,
    quotes: [name, word],
    message: `De naam ‘${name}’ staat bij een woord over gezondheid (‘${word}’). Haal een van de twee weg.`,
  })
}

function blocking(finding: Omit<UnkeyedFinding, 'severity'>): UnkeyedFinding {
  return { ...finding, severity: 'houdt-tegen' }
}
