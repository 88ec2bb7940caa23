import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { stances } from '@/publishing/view'

import { reference, rowsOf, urlOf } from './making'
import { pageOfPost } from './post'
import { common, Moment, Reference } from './shared'
import { stanceId } from './stance-id'

export const Stance = z.object({
  ...common('stance'),
  party: Reference,
  post: Reference.meta({ description: 'Het stuk waarin dit staat.' }),
  decision: Reference.optional().meta({ description: 'Over deze stap, of …' }),
  dossier: Reference.optional().meta({ description: '… over het hele dossier.' }),
  stance: z.enum(stances),
  conditions: z.string().optional().meta({ description: 'Voorwaarden, of één zin erbij.' }),
  publishedAt: Moment,
})

/** A stance changes when its post does. One whose subject is gone tells nothing any more. */
export const asStances = (post: Stored, making: Making): Parts<typeof Stance>[] =>
  rowsOf(post.stances).flatMap(({ decision, dossier, stance, conditions }, index) => {
    if (!decision && !dossier) return []
    const id = stanceId(post.id, index)
    return {
      id,
      type: 'stance',
      url: urlOf(making, 'stances', id),
      page: pageOfPost(post, making),
      updatedAt: post.updatedAt,
      party: reference(making, 'parties', post.party),
      post: reference(making, 'posts', post.id),
      decision: reference(making, 'decisions', decision),
      dossier: reference(making, 'dossiers', dossier),
      stance,
      conditions,
      publishedAt: post.publishedAt,
    }
  })
