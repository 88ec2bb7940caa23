import {
  agendaAddress,
  dossiersAddress,
  homeAddress,
  newsletterAddress,
  searchAddress,
} from '../addresses'
import { BrandMark } from '../icons/brand-mark'
import { siteName } from '../site-context'

import { Menu } from './menu'

export type SiteSection = 'nieuws' | 'dossiers' | 'agenda' | 'zoeken'

/** `section` is where the reader is; null on a page that belongs to none of them. */
export function SiteHeader({ section }: { section: SiteSection | null }) {
  return (
    <header className="masthead">
      <div className="wrap masthead-row">
        <a className="brand" href={homeAddress}>
          <BrandMark />
          {siteName}
        </a>
        <a className="button quiet" href={newsletterAddress}>
          Nieuwsbrief
        </a>
        <Menu
          label="Hoofdmenu"
          items={[
            { label: 'Nieuws', href: homeAddress, isCurrent: section === 'nieuws' },
            {
              label: 'Dossiers',
              href: dossiersAddress,
              isCurrent: section === 'dossiers',
            },
            { label: 'Agenda', href: agendaAddress, isCurrent: section === 'agenda' },
            { label: 'Zoeken', href: searchAddress, isCurrent: section === 'zoeken' },
          ]}
        />
      </div>
    </header>
  )
}
