import type { SiteContext } from '../site-context'

import {
  agendaAddress,
  feedAddress,
  newsletterAddress,
  openDataAddress,
  retentionAddress,
  searchAddress,
} from '../addresses'
import { siteName, siteSlogan } from '../site-context'

import { FooterLinks } from './footer-links'

export function SiteFooter({ site }: { site: SiteContext }) {
  return (
    <footer className="footer">
      <div className="wrap footer-row">
        <div>
          <p className="footer-name">{siteName}</p>
          <p>{siteSlogan}</p>
          <p className="small soft">
            De feiten op de tijdlijn zijn van alle partijen samen. Standpunten en raadsnieuws zijn
            van de partij die erbij staat.
          </p>
        </div>
        <FooterLinks
          links={[
            { label: 'Agenda', href: agendaAddress },
            { label: 'Zoeken', href: searchAddress },
            { label: 'Nieuwsbrief', href: newsletterAddress },
            { label: 'Wat wij bewaren', href: retentionAddress },
            { label: 'RSS', href: feedAddress },
            { label: 'Open data', href: openDataAddress },
            ...site.pages.map(({ title, path }) => ({ label: title, href: path })),
            { label: 'Inloggen', href: '/admin' },
          ]}
        />
      </div>
    </footer>
  )
}
