import type { Payload } from 'payload'
import type { AuditEntry, Invitation, OldAddress, PostNote, PreviewLink } from '@/payload-types'

import { uniqueName } from './unique-name'

/** Rows as the newsroom makes them, for tests about who may touch them; no post is behind them. */
export const makeNote = (payload: Payload, party: string): Promise<PostNote> =>
  payload.create({
    collection: 'post-notes',
    data: { party, postId: uniqueName('stuk'), text: 'Kijk je mee?' },
  })

export const makePreviewLink = (payload: Payload, party: string): Promise<PreviewLink> =>
  payload.create({
    collection: 'preview-links',
    data: {
      party,
      postId: uniqueName('stuk'),
      tokenHash: uniqueName('token'),
      expiresAt: '2027-01-01T12:00:00.000Z',
    },
  })

export const anAct = {
  at: '2026-11-21T12:00:00.000Z',
  actorName: 'Iemand',
  act: 'stuk-goedgekeurd',
  subjectKind: 'stuk',
  subjectTitle: 'Een stuk',
} as const

export const makeAuditEntry = (payload: Payload, party: string): Promise<AuditEntry> =>
  payload.create({ collection: 'audit-entries', data: { ...anAct, party } })

export const makeOldAddress = (payload: Payload, party: string): Promise<OldAddress> =>
  payload.create({
    collection: 'old-addresses',
    data: { party, slug: uniqueName('oud'), postId: 'stuk' },
  })

export const makeInvitation = (payload: Payload, party: string): Promise<Invitation> =>
  payload.create({
    collection: 'invitations',
    data: {
      party,
      name: 'Noor',
      email: `${uniqueName('lid').replace(' ', '-')}@raadlijn.example`,
      role: 'writer',
    },
  })
