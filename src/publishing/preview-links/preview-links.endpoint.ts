import type { Endpoint } from 'payload'

import { z } from 'zod'

import { sentJson } from '@/platform/sent-json'

import { linkDays } from './preview-link'
import { shareDraft } from './share-draft.command'
import { withdrawLink } from './withdraw-link.command'

const Asked = z.object({
  post: z.string().min(1),
  label: z.string().trim().max(120).catch(''),
  days: z.literal([...linkDays]),
})

/** `POST /api/preview-links/share`: answers the address, which is kept nowhere. */
export const shareDraftEndpoint: Omit<Endpoint, 'root'> = {
  path: '/share',
  method: 'post',
  handler: async (req) => {
    const asked = Asked.safeParse(await sentJson(req))
    if (!asked.success) return refusal(400, 'Kies 1, 3 of 7 dagen.')
    const { post, label, days } = asked.data
    const made = await shareDraft(req, { postId: post, label, days, now: new Date() })
    switch (made.kind) {
      case 'made':
        return Response.json(
          { address: `${req.payload.config.serverURL}${made.path}` },
          { status: 201, headers: { 'cache-control': 'no-store' } },
        )
      case 'no-draft':
        return refusal(404, 'Dit stuk is er niet, of is niet van uw partij.')
      case 'not-now':
        return refusal(409, 'Dit stuk is geen concept meer. Deel het gewone adres.')
    }
  },
}

/** `POST /api/preview-links/:id/withdraw` */
export const withdrawLinkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const isDone = await withdrawLink(req, { id, now: new Date() })
    return isDone ? Response.json({ id }) : refusal(404, 'Deze link is er niet.')
  },
}

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
