import type { ShownImage } from '@/parties/view'

import { inSentence } from '../words'

import { Picture } from './picture'

type Props = {
  image: ShownImage
  sizes: string
  isFirstOnPage?: boolean
  /** Who stand on the picture, from left to right. */
  names?: readonly string[]
}

export function Figure({ image, sizes, isFirstOnPage, names = [] }: Props) {
  const hasCaption = Boolean(image.caption) || Boolean(image.credit) || names.length > 0
  return (
    <figure className="figure">
      <Picture image={image} sizes={sizes} isFirstOnPage={isFirstOnPage} />
      {hasCaption ? (
        <figcaption>
          {image.caption ? <span>{image.caption} </span> : null}
          {names.length > 0 ? <span>Van links naar rechts: {inSentence(names)}. </span> : null}
          {image.credit ? <span className="credit">Beeld: {image.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
