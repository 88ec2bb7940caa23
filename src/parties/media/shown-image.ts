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
}
