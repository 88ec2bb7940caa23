import type { PayloadRequest } from 'payload'

import { actorOf, partiesWhere } from '@/parties/api'
import { afterCommit } from '@/platform/after-commit'
import { idOf } from '@/platform/relation'

type Held = { post: { id: string; title?: string | null; party?: unknown }; reason: string }

/** Mails the editors of the party, once it is certain that the post was held. */
export async function tellEditors(req: PayloadRequest, { post, reason }: Held): Promise<void> {
  const party = idOf(post.party)
  if (party === null) return
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'seats.party': { equals: party } },
    pagination: false,
    depth: 0,
    // The platform writes to the party's editors; no reader asks for this.
    overrideAccess: true,
    req,
  })
  const editors = docs.filter((user) => partiesWhere(actorOf(user).seats, 'editor').includes(party))
  await afterCommit(req, async () => {
    for (const { email } of editors)
      await req.payload.sendEmail({
        to: email,
        subject: `Niet online gegaan: ${post.title ?? 'een gepland stuk'}`,
        text: [
          `Het stuk ‘${post.title ?? ''}’ was gepland, maar is niet online gegaan.`,
          reason,
          'Het wacht nu op een nieuwe beoordeling:',
          `${req.payload.config.serverURL}/admin/collections/posts/${post.id}`,
        ].join('\n\n'),
      })
  })
}
