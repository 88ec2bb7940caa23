import type { Payload } from 'payload'

import { z } from 'zod'

import { small } from './small-payload'

const Published = z.object({
  title: z.string(),
  steps: z.array(z.object({ label: z.string() })),
})

/** Drafts that wait in this stage; answers their ids. */
export async function planNotes(
  payload: Payload,
  { stage, count }: { stage: string; count: number },
): Promise<string[]> {
  const many = Array.from({ length: count }, (_, index) => index)
  const notes = await Promise.all(
    many.map((index) =>
      small(payload).create({
        collection: 'notes',
        data: { title: `Plan ${index}`, stage, steps: [{ label: 'before' }] },
        draft: true,
      }),
    ),
  )
  return notes.map(({ id }) => id)
}

/**
 * The notes of which the document, its rows, its newest version and the last event about it do not
 * tell the same story.
 */
export async function halfPublished(payload: Payload, ids: string[]): Promise<string[]> {
  const halves = await Promise.all(
    ids.map(async (id) => ((await isWhole(payload, id)) ? [] : [id])),
  )
  return halves.flat()
}

async function isWhole(payload: Payload, id: string): Promise<boolean> {
  const document = Published.parse(
    await small(payload).findByID({ collection: 'notes', id, depth: 0 }),
  )
  const versions = await small(payload).findVersions({
    collection: 'notes',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    depth: 0,
  })
  const version = Published.parse(versions.docs[0]?.version)
  const told = await small(payload).find({
    collection: 'events',
    where: { note: { equals: id } },
    pagination: false,
  })
  if (document.title.startsWith('Plan')) return told.docs.length === 0

  const stories = [document.title, version.title, ...[document, version].flatMap(labelsOf)]
  const isTold = told.docs.some(({ by }) => by === document.title)
  const rounds = Number(document.title.split(' ').at(-1))
  return (
    isTold &&
    told.docs.length === rounds &&
    versions.docs.length === 1 &&
    stories.every((story) => story === document.title)
  )
}

const labelsOf = ({ steps }: z.infer<typeof Published>): string[] => steps.map(({ label }) => label)
