import type { SiteContext } from '../site-context'

import { confirmAddress, homeAddress, newsletterAddress } from '../addresses'
import { SitePage } from '../document/page-frame'

/** Opening the link asks; only the button confirms, because mail scanners open links too. */
export type ConfirmState =
  | { kind: 'vraag'; token: string; label: string }
  | { kind: 'bevestigd'; label: string }
  | { kind: 'al-bevestigd'; label: string }
  | { kind: 'verlopen' }

export type ConfirmPageProps = { site: SiteContext; state: ConfirmState }

const titles: Record<ConfirmState['kind'], string> = {
  vraag: 'Klopt uw aanmelding?',
  bevestigd: 'Gelukt, u bent aangemeld',
  'al-bevestigd': 'U was al aangemeld',
  verlopen: 'Deze link werkt niet meer',
}

export function ConfirmPage({ site, state }: ConfirmPageProps) {
  const title = titles[state.kind]
  return (
    <SitePage
      site={site}
      head={{ title, description: 'Uw aanmelding bevestigen.', isIndexed: false }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
        </header>
        <div className="text lead-text">
          <Answer state={state} />
        </div>
      </div>
    </SitePage>
  )
}

function Answer({ state }: { state: ConfirmState }) {
  switch (state.kind) {
    case 'vraag':
      return (
        <>
          <p>
            U wilt mail ontvangen over <b>{state.label}</b>. Druk op de knop, dan is uw aanmelding
            klaar.
          </p>
          <form action={confirmAddress} method="post">
            <input type="hidden" name="token" value={state.token} />
            <button className="button" type="submit">
              Ja, ik meld mij aan
            </button>
          </form>
          <p className="small soft">
            Hebt u zich niet aangemeld? Sluit dan deze pagina. U krijgt geen mail van ons.
          </p>
        </>
      )
    case 'bevestigd':
    case 'al-bevestigd':
      return (
        <>
          <p>
            U krijgt mail over <b>{state.label}</b>. Onder elke mail staat een link om te stoppen.
          </p>
          <p>
            <a href={homeAddress}>Naar het laatste nieuws</a>
          </p>
        </>
      )
    case 'verlopen':
      return (
        <>
          <p>
            Een link werkt één keer, en zeven dagen lang. Meld u gerust opnieuw aan, dan sturen wij
            een nieuwe.
          </p>
          <p>
            <a className="button" href={newsletterAddress}>
              Opnieuw aanmelden
            </a>
          </p>
        </>
      )
  }
}
