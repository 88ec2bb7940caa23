import type { BlockLevel } from './block-heading'

import { BlockHeading } from './block-heading'

type Props = { title: string; text: string | null; label: string; url: string; level?: BlockLevel }

export function CallToActionBlock({ title, text, label, url, level = 3 }: Props) {
  return (
    <section className="call" aria-label={title}>
      <BlockHeading level={level}>{title}</BlockHeading>
      {text === null ? null : <p>{text}</p>}
      <p>
        <a className="button" href={url}>
          {label}
        </a>
      </p>
    </section>
  )
}
