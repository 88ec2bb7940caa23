import { z } from 'zod'

import { MailingLetter } from '../letter/mailing-letter'

const { subject, preheader, intro, cards } = MailingLetter.shape

/** As much of a letter as the archive shows. */
export const ArchivedLetter = z.object({
  subject,
  preheader,
  intro: intro.default([]),
  cards: cards.default([]),
})
