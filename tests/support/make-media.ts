import type { Payload } from 'payload'
import type { Media } from '@/payload-types'

import { sharp } from '@/platform/sharp.adapter'

import { uniqueName } from './unique-name'

/** A small grey picture; not public, as every new file. */
export async function makeMedia(payload: Payload, party: string): Promise<Media> {
  const data = await onePicture()
  return payload.create({
    collection: 'media',
    data: { party, alt: 'Een grijs vlak', credit: 'Proeffotograaf' },
    file: {
      data,
      mimetype: 'image/png',
      name: `${uniqueName('beeld').replace(' ', '-')}.png`,
      size: data.length,
    },
  })
}

export function onePicture(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 36, channels: 3, background: '#999' } })
    .png()
    .toBuffer()
}
