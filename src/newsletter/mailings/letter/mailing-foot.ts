import type { MailingLetter } from './mailing-letter'

import { preferencesUrl, whatIsKeptUrl } from '../../links'

/** What stands under every issue in words, the same in both its forms. */
export function footLines({ party, colophon, siteUrl }: MailingLetter): {
  reason: string
  colophon: string[]
} {
  const { responsible, address, email } = colophon
  const owner = responsible.includes(party.name) ? [responsible] : [responsible, party.name]
  const place = siteUrl.replace(/^https?:\/\//, '')
  return {
    reason: `U krijgt deze mail omdat u ${party.name} volgt.`,
    colophon: [
      `Verantwoordelijk voor deze brief: ${[...owner, ...address].join(', ')}.`,
      ...(email === null ? [] : [`Vragen? Mail naar ${email}.`]),
      `Verstuurd door Raadlijn, ${place}, namens ${party.name}.`,
    ],
  }
}

export function footLinks({
  siteUrl,
  archiveUrl,
}: MailingLetter): { label: string; url: string }[] {
  return [
    { label: 'Voorkeuren', url: preferencesUrl(siteUrl) },
    { label: 'Wat wij bewaren', url: whatIsKeptUrl(siteUrl) },
    { label: 'Bekijk deze brief online', url: archiveUrl },
  ]
}
