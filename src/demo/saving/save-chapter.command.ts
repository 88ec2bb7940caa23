import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Chapter } from '../content/content'

import { findReferences } from './find-references.query'
import { saveAccount } from './save-account.command'
import { saveDossier } from './save-dossier.command'
import { saveImage } from './save-image.command'
import { fillAgendas, saveMeetings } from './save-meetings.command'
import { saveParty } from './save-party.command'
import { savePeople } from './save-people.command'
import { savePlaces } from './save-places.command'
import { savePost } from './save-post.command'

/** In the transaction of `req`. What is saved later may point at what was saved before. */
export async function saveChapter(
  req: PayloadRequest,
  chapter: Chapter,
  password: string,
): Promise<void> {
  const references = await findReferences(req)
  await savePlaces(req, chapter, references)
  for (const party of chapter.parties) await saveParty(req, party, references)
  await savePeople(req, chapter.people, references)
  await saveMeetings(req, chapter.meetings, references)
  for (const dossier of chapter.dossiers) await saveDossier(req, dossier, references)
  await fillAgendas(req, chapter.meetings, references)

  for (const image of chapter.images) await saveImage(req, image, references)
  const accounts = new Map<string, User>()
  for (const account of chapter.accounts)
    accounts.set(account.email, await saveAccount(req, account, { password, references }))
  for (const post of chapter.posts) await savePost(req, post, { references, accounts })
}
