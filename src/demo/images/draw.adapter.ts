import type { SceneName } from './scenes'

import { sharp } from '@/platform/sharp.adapter'

import { scenes } from './scenes'

export type Drawing = { data: Buffer; mimetype: string; name: string; size: number }

/** A scene as a file that can be uploaded: a mark keeps its clear corners, a picture is small and quick to make. */
export async function draw(scene: SceneName, name: string): Promise<Drawing> {
  const image = sharp(Buffer.from(scenes[scene]()))
  const isMark = scene.startsWith('logo-')
  const data = await (
    isMark ? image.png({ palette: true }) : image.jpeg({ quality: 90 })
  ).toBuffer()
  const [mimetype, ending] = isMark ? ['image/png', 'png'] : ['image/jpeg', 'jpg']
  return { data, mimetype, name: `${name}.${ending}`, size: data.length }
}
