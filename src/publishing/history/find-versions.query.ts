import type { PayloadRequest } from 'payload'
import type { FieldChange } from '@/decisions/view'

import { compareReadable } from '@/decisions/view'
import { dutchReading } from '@/decisions/api'
import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'

import { postPageOf } from '../posts/find-post.query'
import { stageLabels } from '../workflow/stage-labels'

import { readablePost } from './readable-post'

const versionsPerPage = 30

/** One kept state of a post, as a colleague recognises it. */
export type VersionLine = {
  id: string
  savedAt: string
  by: string
  stage: string
  isOnline: boolean
  /** Written beside what is online, and not published yet. */
  isBesideOnline: boolean
  isWithdrawn: boolean
}

export type VersionList = { versions: VersionLine[]; hasOlder: boolean }

/** The kept states of a post, newest first, in pages from 1; none for whoever may not see them. */
export async function findVersions(
  req: PayloadRequest,
  { postId, page }: { postId: string; page: number },
): Promise<VersionList> {
  const { docs, hasNextPage } = await req.payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: postId } },
    sort: ['-updatedAt', '-id'],
    limit: versionsPerPage,
    page,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const names = await namesOf(
    req,
    docs.map(({ version }) => idOf(version.savedBy)),
  )
  return {
    hasOlder: hasNextPage,
    versions: docs.map(({ id, updatedAt, version }) => {
      const moment = new Date(updatedAt)
      return {
        id,
        savedAt: `${dutchReading(dutchDay(moment))} om ${clockInDutch(moment)}`,
        by: names.get(idOf(version.savedBy) ?? '') ?? 'Raadlijn',
        stage: stageLabels[version.stage].nl,
        isOnline: version._status === 'published',
        isBesideOnline: version.stage === 'gepubliceerd' && version._status !== 'published',
        isWithdrawn: version.stage === 'ingetrokken',
      }
    }),
  }
}

/** What differs for readers between two kept states of one post; null when this member does not see both. */
export async function compareVersions(
  req: PayloadRequest,
  asked: { postId: string; from: string; to: string; today: string },
): Promise<FieldChange[] | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: asked.postId } }, { id: { in: [asked.from, asked.to] } }] },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const reader = { payload: req.payload, user: req.user, today: asked.today, sees: () => undefined }
  const [before, after] = await Promise.all(
    [asked.from, asked.to].map(async (id) => {
      const found = docs.find((version) => version.id === id)
      if (!found) return null
      const page = await postPageOf(reader, { ...found.version, id: asked.postId })
      return page && readablePost({ ...page, meta: found.version.meta })
    }),
  )
  return before && after ? compareReadable(before, after) : null
}

async function namesOf(
  req: PayloadRequest,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    pagination: false,
    depth: 0,
    // A colleague who left wrote it all the same; only the name is told.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
