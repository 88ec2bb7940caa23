import { personAddress } from '../addresses'

type Props = {
  text: string
  speaker: string
  /** Set when the speaker has a page. */
  speakerSlug: string | null
  /** "bestuurder", "wethouder". */
  position: string | null
  organisation: string | null
}

/** What somebody said, with who that is: never a quote without a name. */
export function QuoteBlock({ text, speaker, speakerSlug, position, organisation }: Props) {
  const place = [position, organisation].filter((part) => part !== null).join(', ')
  return (
    <figure className="quote">
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        <b>{speakerSlug === null ? speaker : <a href={personAddress(speakerSlug)}>{speaker}</a>}</b>
        {place === '' ? null : `, ${place}`}
      </figcaption>
    </figure>
  )
}
