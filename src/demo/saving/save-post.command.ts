import type { PayloadRequest } from 'payload'
import type { Post, User } from '@/payload-types'
import type { PostContent } from '../content/content'
import type { References } from './references'

import { toLexical } from './to-lexical'

type Newsroom = { references: References; accounts: ReadonlyMap<string, User> }

/** Through the workflow, as people do it: one writes and offers, another approves and publishes. */
export async function savePost(
  req: PayloadRequest,
  post: PostContent,
  { references, accounts }: Newsroom,
): Promise<void> {
  const writer = onBehalfOf(req, post.writer, accounts)
  const editor = onBehalfOf(req, post.editor, accounts)
  const { progress } = post
  const { id } = await req.payload.create({
    collection: 'posts',
    data: {
      ...written(post, references),
      stage: progress.stage === 'concept' ? 'concept' : 'ter-beoordeling',
    },
    depth: 0,
    // The rules of the workflow hold all the same; only who may is known beforehand.
    overrideAccess: true,
    req: writer,
  })
  if (progress.stage === 'concept' || progress.stage === 'ter-beoordeling') return

  await change(editor, id, { stage: 'goedgekeurd' })
  if (progress.stage === 'gepland')
    return change(editor, id, { stage: 'gepland', publishAt: progress.publishAt.toISOString() })

  if (progress.since) editor.context.onlineSince = progress.since
  await change(editor, id, { stage: 'gepubliceerd' })
  if (progress.correction) {
    const { lead, text } = progress.correction
    await change(editor, id, { lead, corrections: [{ text }] })
  }
}

function written(post: PostContent, references: References) {
  const { slug, type, title, lead, onBehalfOfGroup, sources } = post
  return {
    slug,
    type,
    title,
    lead,
    onBehalfOfGroup,
    sources,
    party: references.id('parties', post.party),
    inShort: post.inShort.map((text) => ({ text })),
    body: toLexical(post.body, references),
    dossiers: references.ids('dossiers', post.dossiers),
    topics: references.ids('topics', post.topics),
    bylines: references.ids('people', post.bylines),
    hero: { media: references.optional('media', post.hero) },
    stances: post.stances.map(({ stance, inOneSentence, ...about }) => ({
      stance,
      conditions: inOneSentence,
      ...('step' in about
        ? { decision: references.id('decisions', about.step) }
        : { dossier: references.id('dossiers', about.dossier) }),
    })),
  }
}

async function change(req: PayloadRequest, id: string, data: Partial<Post>): Promise<void> {
  await req.payload.update({
    collection: 'posts',
    id,
    data,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
}

/** The same transaction in the name of an account; without one the platform itself acts. */
function onBehalfOf(
  req: PayloadRequest,
  email: string | undefined,
  accounts: ReadonlyMap<string, User>,
): PayloadRequest {
  const account = email === undefined ? undefined : accounts.get(email)
  return {
    ...req,
    context: { ...req.context },
    user: account ? { ...account, collection: 'users' } : null,
  }
}
