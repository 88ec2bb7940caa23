import type { ShownImage } from '@/parties/view'

import { Figure } from '../facts/figure'

type Props = {
  image: ShownImage
  /** Who stand on it, from left to right; empty when nobody is named. */
  names: readonly string[]
}

export function PhotoBlock({ image, names }: Props) {
  return <Figure image={image} names={names} sizes="(min-width: 62rem) 38rem, 92vw" />
}
