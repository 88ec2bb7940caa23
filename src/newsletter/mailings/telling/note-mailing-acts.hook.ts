import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Mailing } from '@/payload-types'

import { noteAct } from '@/parties/api'
import { longMoment } from '@/platform/moment-words'
import { idOf } from '@/platform/relation'

import { mailingActs } from './mailing-act'
import { subjectOf } from './mailing-subject'

/** Each move of an issue stands in the log of its party; writing does not. */
export const noteMailingActs: CollectionAfterChangeHook<Mailing> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const acts = mailingActs({
    before: operation === 'create' ? { stage: 'concept' } : previousDoc,
    after: doc,
    inWords: longMoment,
  })
  const noted = operation === 'create' ? [{ act: 'mailing-gemaakt' as const }, ...acts] : acts
  const now = Date.now()
  for (const [index, act] of noted.entries())
    await noteAct(req, {
      ...act,
      party: idOf(doc.party),
      subject: subjectOf(doc),
      // The later of two stands above the other in the log.
      now: new Date(now + index),
    })
  return doc
}

export const noteMailingGone: CollectionAfterDeleteHook<Mailing> = async ({ doc, req }) => {
  await noteAct(req, {
    party: idOf(doc.party),
    act: 'mailing-verwijderd',
    subject: subjectOf(doc),
    now: new Date(),
  })
  return doc
}
