import type { AdvertisingNotice } from '@/publishing/view'

import { noticeFacts } from '@/publishing/view'

import { AdvertisingLabel } from './advertising-label'

type Props = {
  notice: AdvertisingNotice
  /** Where a reader finds who to tell that something is not right. */
  colophon: string
}

/** Regulation (EU) 2024/900: the label, and all of the transparency notice of article 12, above the text. */
export function AdvertisingNote({ notice, colophon }: Props) {
  return (
    <aside className="advertising small" aria-label="Politieke reclame">
      <p>
        <AdvertisingLabel /> Voor dit stuk is betaald. In opdracht van <b>{notice.sponsor}</b>
      </p>
      <dl>
        {noticeFacts(notice).map(({ label, value }) => (
          <div key={label} className="advertising-fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-links">
        <a href={regulationAddress}>De Europese regels voor politieke reclame</a>
        <a href={colophon}>Klopt hier iets niet? Meld het</a>
      </p>
    </aside>
  )
}

/** In Dutch, at the Union's own law site. */
const regulationAddress = 'https://eur-lex.europa.eu/eli/reg/2024/900/oj/nld'
