import type { ShownImage } from '@/parties/view'

type Props = {
  image: Pick<ShownImage, 'src' | 'srcSet' | 'width' | 'height' | 'alt'>
  /** How wide it is shown, for the browser to choose a file by. */
  sizes: string
  /** In view when the page opens: loaded at once, before what is further down. */
  isFirstOnPage?: boolean
}

export function Picture({ image, sizes, isFirstOnPage = false }: Props) {
  return (
    <img
      src={image.src}
      srcSet={image.srcSet === '' ? undefined : image.srcSet}
      sizes={image.srcSet === '' ? undefined : sizes}
      width={image.width}
      height={image.height}
      alt={image.alt}
      loading={isFirstOnPage ? undefined : 'lazy'}
      fetchPriority={isFirstOnPage ? 'high' : undefined}
      decoding="async"
    />
  )
}
