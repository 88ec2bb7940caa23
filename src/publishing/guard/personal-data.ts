import type { Rule, UnkeyedFinding } from './finding'
import type { NameNearHealth } from './names-near-health'
import type { ReadableText } from './readable-text'

import { bsnsIn } from './bsn'
import { emailsIn, ibansIn, phonesIn, withoutIbans } from './contact-details'
import { namesNearHealth } from './names-near-health'

/** What the party itself publishes on its colophon. */
export type OwnContact = {
  emails: readonly string[]
  phones: readonly string[]
  ibans: readonly string[]
}

/** Numbers and addresses by which a person can be found. These may not be approved, whatever the reason. */
export function personalDetails(
  { path, text }: ReadableText,
  { emails, phones, ibans }: OwnContact,
): UnkeyedFinding[] {
  const found = (rule: Rule, message: string, quotes: readonly string[]) =>
    quotes.map((quote) => blocking({ rule, path, quotes: [quote], message }))
  const withoutLinks = text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
  return [
    ...found('bsn', 'Dit lijkt een burgerservicenummer. Haal het weg.', bsnsIn(withoutLinks)),
    ...found(
      'iban',
      'Dit is een rekeningnummer. Haal het weg. Is het van uw partij? Zet het dan eerst in het colofon.',
      ibansIn(text, ibans),
    ),
    // The Regulation asks how the sponsor can be reached: there a phone number or an address belongs.
    ...(path === 'advertising.sponsorContact'
      ? []
      : [
          ...found(
            'telefoon',
            'Dit is een telefoonnummer. Haal het weg, of verwijs naar het colofon.',
            phonesIn(withoutIbans(withoutLinks), phones),
          ),
          ...found(
            'e-mail',
            'Dit is een e-mailadres. Haal het weg, of verwijs naar het colofon.',
            emailsIn(text, emails),
          ),
        ]),
  ]
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
