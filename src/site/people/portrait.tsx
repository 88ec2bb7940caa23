import type { PersonMark } from '@/parties/view'

/** A face, or the first letters of the name where there is no picture. Both only repeat the name beside it. */
export function Portrait({
  person,
  isLarge = false,
}: {
  person: Pick<PersonMark, 'name' | 'portrait'>
  isLarge?: boolean
}) {
  const className = isLarge ? 'portrait large' : 'portrait'
  if (person.portrait === null) {
    return (
      <span className={className} aria-hidden="true">
        {initials(person.name)}
      </span>
    )
  }
  const { src, srcSet, width, height } = person.portrait
  return (
    <img
      className={className}
      src={src}
      srcSet={srcSet === '' ? undefined : srcSet}
      sizes={srcSet === '' ? undefined : isLarge ? '8rem' : '3rem'}
      width={width}
      height={height}
      alt=""
      loading="lazy"
      decoding="async"
    />
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.charAt(0) ?? '',
  )
  return letters.join('') || name.charAt(0).toUpperCase()
}
