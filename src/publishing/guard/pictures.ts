import type { UnkeyedFinding } from './finding'

import { idOf } from '@/platform/relation'

import { bodyNodes } from '../body/body-nodes'

import { asksReason } from './finding'

type Post = Record<string, unknown>

export type PictureFacts = {
  alt: string
  caption: string
  credit: string
  isImage: boolean
}

type ShownPicture = { id: string; path: string; credit: string }

export function shownPictures({ hero, body }: Post): ShownPicture[] {
  const onTop = hero as { media?: unknown; credit?: unknown } | null | undefined
  const heroId = idOf(onTop?.media)
  return [
    ...(heroId ? [{ id: heroId, path: 'hero.media', credit: textIn(onTop?.credit) }] : []),
    ...bodyNodes(body).flatMap((node) =>
      node.type === 'block' && node.block.blockType === 'foto' && node.block.media
        ? [{ id: node.block.media, path: 'body', credit: textIn(node.block.credit) }]
        : [],
    ),
  ]
}

/** What readers miss beside a picture; `about` says which picture it is. */
export function pictureFindings(
  post: Post,
  pictures: ReadonlyMap<string, PictureFacts>,
): (UnkeyedFinding & { about: string })[] {
  return shownPictures(post).flatMap(({ id, path, credit }) => {
    const picture = pictures.get(id)
    if (!picture?.isImage) return []
    const { alt, caption } = picture
    const missing = [
      ...(alt ? [] : ['wat erop te zien is (voor wie de foto niet kan zien)']),
      ...(credit || picture.credit ? [] : ['wie de foto heeft gemaakt']),
    ]
    if (missing.length === 0) return []
    const message = `Bij een foto staat niet ${missing.join(' en niet ')}.`
    const quotes = [caption || alt].filter(Boolean)
    return [{ ...asksReason('foto', path, message, quotes), about: `${id} ${message}` }]
  })
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
