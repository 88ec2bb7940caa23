import type { PartySite } from '@/parties/view'
import type { SiteContext } from '../site-context'

import { homeAddress, municipalityAddress, partyFeedAddress, partyPageAddress } from '../addresses'
import { siteName } from '../site-context'

import { FooterLinks } from './footer-links'

/** Every page of a party says who answers for it. */
export function PartyFooter({ party, site }: { party: PartySite; site: SiteContext }) {
  return (
    <footer className="footer">
      <div className="wrap footer-row">
        <div>
          <p className="footer-name">{party.name}</p>
          {party.slogan ? <p>{party.slogan}</p> : null}
          <p className="small">Verantwoordelijk voor deze pagina’s: {party.responsible}.</p>
          <p className="small soft">
            De feiten op de tijdlijn zijn van alle partijen in {party.municipality.name} samen.
          </p>
        </div>
        <FooterLinks
          links={[
            { label: 'Colofon', href: partyPageAddress(party.slug, 'colofon') },
            { label: 'Fractie', href: partyPageAddress(party.slug, 'fractie') },
            { label: 'RSS', href: partyFeedAddress(party.slug) },
            {
              label: `Alles over ${party.municipality.name}`,
              href: municipalityAddress(party.municipality.slug),
            },
            { label: siteName, href: homeAddress },
            ...site.pages.map(({ title, path }) => ({ label: title, href: path })),
          ]}
        />
      </div>
    </footer>
  )
}
