import type { Payload } from 'payload'
import type { AlertNews, PostNews } from './alert-content'

import { z } from 'zod'

import { stanceLabels, stances } from '@/publishing/view'

import { distinctTargets, relatedTargets } from './related-target'

type Asked = { id: string; event: PostNews['event']; siteUrl: string }

const Titled = z.object({ title: z.string() })
const Post = z.object({
  title: z.string(),
  slug: z.string(),
  lead: z.string(),
  party: z.object({
    id: z.string(),
    name: z.string(),
    slug: z.string(),
    municipality: z.unknown(),
    newsletter: z
      .object({ senderName: z.string().nullish(), replyTo: z.string().nullish() })
      .nullish(),
    imprint: z
      .object({ responsible: z.string().nullish(), address: z.string().nullish() })
      .nullish(),
  }),
  dossiers: z.array(z.looseObject({ municipalities: z.unknown().optional() })).nullish(),
  topics: z.unknown().optional(),
  stances: z
    .array(
      z.object({
        stance: z.enum(stances),
        decision: Titled.nullish().catch(null),
        dossier: Titled.nullish().catch(null),
      }),
    )
    .nullish(),
  corrections: z.array(z.object({ text: z.string() })).nullish(),
  advertising: z.object({ isAdvertising: z.boolean().nullish() }).nullish(),
})
type Post = z.infer<typeof Post>

/** A visitor's eyes, so that nothing is mailed that is not public at that moment; a withdrawn post was, up to its end. */
export async function findPostNews(
  payload: Payload,
  { id, event, siteUrl }: Asked,
): Promise<AlertNews | null> {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    draft: false,
    depth: 2,
    limit: 1,
    pagination: false,
    // Of a withdrawn post only the title and who wrote it are told, and both were public.
    overrideAccess: event === 'ingetrokken',
  })
  const found = Post.safeParse(docs[0])
  if (!found.success) return null
  const post = found.data
  return { content: contentOf(post, { event, siteUrl }), targets: targetsOf(post) }
}

function contentOf(
  post: Post,
  { event, siteUrl }: { event: PostNews['event']; siteUrl: string },
): PostNews {
  const { title, slug, lead, party, corrections, advertising } = post
  const isGone = event === 'ingetrokken'
  return {
    item: 'post',
    event,
    title,
    lead: isGone ? '' : lead,
    url: isGone ? null : `${siteUrl}/partijen/${party.slug}/${slug}`,
    party: {
      name: party.name,
      senderName: party.newsletter?.senderName ?? null,
      replyTo: party.newsletter?.replyTo ?? null,
      responsible: responsibleOf(party),
    },
    stances: isGone ? [] : stancesOf(post),
    isAdvertising: advertising?.isAdvertising === true,
    correction: event === 'gecorrigeerd' ? (corrections?.at(-1)?.text ?? null) : null,
  }
}

function targetsOf({ dossiers, party, topics }: Post): AlertNews['targets'] {
  return distinctTargets([
    ...relatedTargets('dossier', dossiers),
    ...relatedTargets('party', party),
    ...relatedTargets('topic', topics),
    ...(dossiers ?? []).flatMap(({ municipalities }) =>
      relatedTargets('municipality', municipalities),
    ),
    ...relatedTargets('municipality', party.municipality),
  ])
}

function stancesOf({ stances: rows }: Post): PostNews['stances'] {
  return (rows ?? []).flatMap(({ stance, decision, dossier }) => {
    const on = decision?.title ?? dossier?.title
    return on === undefined ? [] : [{ label: stanceLabels[stance].text, on }]
  })
}

function responsibleOf({ name, imprint }: Post['party']): string {
  const parts = [imprint?.responsible, name, imprint?.address?.replace(/\s*\n\s*/g, ', ')]
  return parts.filter(Boolean).join(', ')
}
