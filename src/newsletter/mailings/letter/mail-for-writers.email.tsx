import type { MailTemplate } from '../../mails/mail-template'
import type { MailingLetter } from './mailing-letter'

import { preferencesUrl } from '../../links'
import { filledIn } from '../../mails/mail-template'
import { targetKey } from '../../targets'

import { mailingTemplate } from './mailing-template.email'

/** The mail for its own writers, who have no subscription to stop: that link leads to the preferences page. */
export async function mailForWriters(letter: MailingLetter): Promise<MailTemplate> {
  const { party, siteUrl } = letter
  return filledIn(
    await mailingTemplate(letter),
    new Map([[targetKey({ kind: 'party', id: party.id }), preferencesUrl(siteUrl)]]),
  )
}
