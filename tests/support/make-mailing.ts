import type { Payload } from 'payload'
import type { MailingLetter } from '@/newsletter/view'
import type { Mailing, Party } from '@/payload-types'

import { uniqueName } from './unique-name'

/** An issue of which sending has just begun, past everything that an editor does before. */
export function makeRunningMailing(
  payload: Payload,
  party: Pick<Party, 'id' | 'name'>,
  { words = 'Beste lezer,' }: { words?: string } = {},
): Promise<Mailing> {
  const subject = uniqueName('Nieuwsbrief')
  const content = JSON.stringify(letterOf(party, { subject, words }))
  return payload.create({
    collection: 'mailings',
    data: {
      party: party.id,
      subject,
      intro: intro(words),
      stage: 'bezig',
      startedAt: new Date().toISOString(),
      content,
      slug: subject.toLowerCase(),
    },
  })
}

/** A letter of one paragraph, as it is kept when sending begins. */
function letterOf(
  { id, name }: Pick<Party, 'id' | 'name'>,
  { subject, words }: { subject: string; words: string },
): MailingLetter {
  const siteUrl = 'http://localhost:3000'
  const text = { kind: 'text', text: words, isBold: false, isItalic: false } as const
  return {
    subject,
    preheader: 'Wat de raad besloot.',
    siteUrl,
    archiveUrl: `${siteUrl}/nieuwsbrief/archief/nummer`,
    party: {
      id,
      name,
      slogan: null,
      accent: '#0b4f8a',
      url: `${siteUrl}/partijen/partij`,
      logo: null,
      support: null,
      senderName: null,
      replyTo: null,
    },
    colophon: { responsible: 'Het bestuur', address: [], email: 'bestuur@partij.example' },
    intro: [{ kind: 'paragraph', parts: [text] }],
    cards: [],
  }
}

function intro(text: string): Mailing['intro'] {
  const line = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  const shape = { version: 1, direction: null, format: '', indent: 0 } as const
  return {
    root: { type: 'root', ...shape, children: [{ type: 'paragraph', ...shape, children: [line] }] },
  }
}
