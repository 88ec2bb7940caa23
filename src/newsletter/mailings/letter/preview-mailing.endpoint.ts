import type { Endpoint } from 'payload'
import type { MailingPreview } from './mailing-preview'

import { postboxOf } from '../../postbox.adapter'
import { findOwnMailing } from '../own-mailing.query'

import { findLetterAsSaved } from './find-letter-as-saved.query'
import { privately, refusal } from './letter-answer'
import { mailBytes } from './letter-problems'
import { mailForWriters } from './mail-for-writers.email'
import { firstLine } from './mailing-text'

/** `GET /api/mailings/:id/preview`: the issue as it is saved, in both its forms, with what keeps it from being sent. */
export const previewMailing: Omit<Endpoint, 'root'> = {
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    const found = await findOwnMailing(req, { role: 'writer', isForAdmins: true })
    if (found.kind === 'refused') return refusal(found.status, found.message)
    const { siteUrl } = postboxOf(req.payload)
    const composed = await findLetterAsSaved(req, {
      mailing: found.mailing.id,
      siteUrl,
      now: new Date(),
    })
    if (!composed) return refusal(404, 'De partij van deze nieuwsbrief is er niet meer.')
    const { letter, problems } = composed
    const { html, text } = await mailForWriters(letter)
    const preview: MailingPreview = {
      html,
      text,
      subject: letter.subject,
      preheader: firstLine(letter),
      bytes: mailBytes(html),
      problems,
    }
    return privately(preview)
  },
}
