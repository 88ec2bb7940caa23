import type { Payload } from 'payload'
import type { Mailing, Party } from '@/payload-types'

import { uniqueName } from './unique-name'

/** An issue of which sending has just begun, past everything that an editor does before. */
export function makeRunningMailing(
  payload: Payload,
  party: Pick<Party, 'id' | 'name'>,
): Promise<Mailing> {
  const subject = uniqueName('Nieuwsbrief')
  const letter = {
    subject,
    preheader: 'Wat de raad besloot.',
    party: { id: party.id, name: party.name, senderName: null, replyTo: null },
  }
  return payload.create({
    collection: 'mailings',
    data: {
      party: party.id,
      subject,
      intro: intro('Beste lezer,'),
      stage: 'bezig',
      startedAt: new Date().toISOString(),
      content: JSON.stringify(letter),
      slug: subject.toLowerCase(),
    },
  })
}

export function intro(text: string): Mailing['intro'] {
  const line = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  const shape = { version: 1, direction: null, format: '', indent: 0 } as const
  return {
    root: { type: 'root', ...shape, children: [{ type: 'paragraph', ...shape, children: [line] }] },
  }
}
