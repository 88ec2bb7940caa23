/** An image as a page shows it: every size is known beforehand, so nothing jumps while it loads. */
export type ShownImage = {
  src: string
  /** Ready for the `srcset` attribute; empty when there is one size only. */
  srcSet: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  /** A cut of it for cards on social media, where there is one. */
  shareSrc?: string | null
}
