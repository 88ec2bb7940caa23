import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Post } from '@/payload-types'

import { dutchReading } from '@/decisions/api'
import { noteAct } from '@/parties/api'
import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'

import { postActs } from './post-act'

/** Each move of a post stands in the log of its party; writing does not, that is what versions are for. */
export const notePostActs: CollectionAfterChangeHook<Post> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const { restoredVersionOf: restored } = req.context
  if (typeof restored === 'string')
    await noteAct(req, {
      party: idOf(doc.party),
      act: 'stuk-teruggezet',
      subject: subjectOf(doc),
      detail: `de versie van ${inWords(new Date(restored))}`,
      now: new Date(),
    })
  const noted = postActs({
    before: operation === 'create' ? { stage: 'concept' } : { ...previousDoc, ...readersHad(req) },
    after: doc,
    isDraftSave: req.context.isDraftSave === true,
    isByPlatform: !req.user,
    inWords,
  })
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

/** A correction that the form saved as a draft first is as new to readers as one that came at once. */
function readersHad({ context }: PayloadRequest): Pick<Post, 'corrections'> {
  return Array.isArray(context.correctedFrom) ? { corrections: context.correctedFrom } : {}
}

export const notePostGone: CollectionAfterDeleteHook<Post> = async ({ doc, req }) => {
  // A form that was opened and left is tidied up by the platform; nobody deleted anything.
  if (!req.user) return doc
  await noteAct(req, {
    party: idOf(doc.party),
    act: 'stuk-verwijderd',
    subject: subjectOf(doc),
    now: new Date(),
  })
  return doc
}

const inWords = (moment: Date): string =>
  `${dutchReading(dutchDay(moment))} om ${clockInDutch(moment)}`

const subjectOf = ({ id, title }: Post) => ({ kind: 'stuk' as const, id, title: title || '' })
