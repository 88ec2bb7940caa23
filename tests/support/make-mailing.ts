import type { Payload } from 'payload'
import type { MailingLetter } from '@/newsletter/view'
import type { Mailing, Party } from '@/payload-types'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'

import { makeParty } from './make-party'
import { lexicalText } from './make-post'
import { uniqueName } from './unique-name'

const wayTo: Partial<Record<Mailing['stage'], Mailing['stage'][]>> = {
  'ter-beoordeling': ['ter-beoordeling'],
  goedgekeurd: ['ter-beoordeling', 'goedgekeurd'],
  gepland: ['ter-beoordeling', 'goedgekeurd', 'gepland'],
}

/**
 * An issue in a stage (a draft, unless the test asks for another), of a party of its own. What has begun is put there as
 * the platform leaves it, with the letter `content`.
 */
export async function makeMailing(
  payload: Payload,
  overrides: Partial<Mailing> = {},
): Promise<Mailing> {
  const { stage = 'concept', sendAt, content, slug, startedAt, ...words } = overrides
  const subject = uniqueName('Brief')
  const draft = await payload.create({
    collection: 'mailings',
    data: {
      stage: 'concept',
      subject,
      intro: lexicalText(`Dag lezers van ${subject}.`),
      party: words.party ?? (await makeParty(payload)).id,
      ...words,
    },
    depth: 0,
  })
  const { id } = draft
  for (const step of wayTo[stage] ?? [])
    await payload.update({
      collection: 'mailings',
      id,
      data: {
        stage: step,
        ...(step === 'gepland' && { sendAt: sendAt ?? '2099-01-01T20:00:00.000Z' }),
      },
    })
  if (stage !== 'concept' && !wayTo[stage])
    await claim(await createLocalReq({}, payload), {
      collection: 'mailings',
      where: { id: { equals: id } },
      data: {
        stage,
        slug: slug ?? `2026-11-20-${id.toLowerCase()}`,
        startedAt: startedAt ?? '2026-11-20T17:00:00.000Z',
        content:
          content ?? JSON.stringify({ subject: draft.subject, preheader: draft.preheader ?? '' }),
      },
    })
  return payload.findByID({ collection: 'mailings', id, depth: 0 })
}

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
