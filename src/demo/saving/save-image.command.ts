import type { PayloadRequest } from 'payload'
import type { SceneName } from '../images/scenes'
import type { References } from './references'

import { draw } from '../images/draw.adapter'

type Image = { name: string; scene: SceneName; party: string; alt: string; caption?: string }

export async function saveImage(
  req: PayloadRequest,
  image: Image,
  references: References,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'media',
    data: {
      party: references.id('parties', image.party),
      alt: image.alt,
      caption: image.caption,
      credit: 'tekening van Raadlijn',
    },
    file: await draw(image.scene, `${image.party}-${image.name}`),
    depth: 0,
    // The seed acts for the platform: there is no user yet.
    overrideAccess: true,
    req,
  })
  references.remember('media', image.name, id)
  return id
}
