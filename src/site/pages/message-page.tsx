import type { SiteContext } from '../site-context'

import { SitePage } from '../document/page-frame'

export type MessagePageProps = {
  site: SiteContext
  title: string
  paragraphs: readonly string[]
  links?: readonly { label: string; href: string }[]
}

/** A short answer after a form: "Kijk in uw mail". */
export function MessagePage({ site, title, paragraphs, links = [] }: MessagePageProps) {
  return (
    <SitePage site={site} head={{ title, description: title, isIndexed: false }}>
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
        </header>
        <div className="text lead-text">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {links.length > 0 ? (
            <ul className="links">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </SitePage>
  )
}
