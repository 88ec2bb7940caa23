import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Mailing } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'
import { findPersonalProblem } from '@/publishing/api'
import { readableTexts } from '@/publishing/view'

import { archiveUrl } from '../../links'
import { composeMailing } from '../letter/compose-mailing.query'

import { isVouchedFor } from './mailing-moves'

/**
 * Nobody approves or plans what cannot be sent. Looked at once it is written, within the same transaction: a refusal takes
 * the save with it.
 */
export const checkBeforeVouching: CollectionAfterChangeHook<Mailing> = async ({
  doc,
  previousDoc,
  req,
  collection,
}) => {
  if (!isVouchedFor(doc.stage) || doc.stage === previousDoc.stage) return doc
  const problems = [...(await personalProblems(req, doc)), ...(await letterProblems(req, doc))]
  if (problems.length === 0) return doc
  const message = `Dit kan nog niet. ${problems.join(' ')}`
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [{ path: 'stage', message }],
  })
}

async function letterProblems(req: PayloadRequest, { id }: Mailing): Promise<string[]> {
  const siteUrl = req.payload.config.serverURL
  const asked = { mailing: id, siteUrl, archiveUrl: archiveUrl(siteUrl, null), now: new Date() }
  return (await composeMailing(req, asked))?.problems ?? []
}

/** The guard of posts, as far as it stops: a mail cannot be taken back. */
async function personalProblems(req: PayloadRequest, mailing: Mailing): Promise<string[]> {
  const { subject, preheader, intro } = mailing
  const texts = readableTexts({ title: subject, lead: preheader ?? '', body: intro })
  const problems: string[] = []
  for (const { path, text } of texts) {
    const problem = await findPersonalProblem(req, { path, text, party: idOf(mailing.party) })
    if (problem) problems.push(problem.message)
  }
  return problems
}
