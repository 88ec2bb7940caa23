import type { SiteContext } from '../site-context'

import { confirmAddress, homeAddress, newsletterAddress, preferencesAddress } from '../addresses'
import { SitePage } from '../document/page-frame'

type Following = {
  label: string
  /** The page of what is followed; null when that is gone. */
  address: string | null
  endingUrl: string
}

/** Opening the link asks; only the button confirms, because mail scanners open links too. */
export type ConfirmState =
  | { kind: 'vraag'; token: string; label: string; wording: string }
  | (Following & { kind: 'bevestigd' })
  | (Following & { kind: 'al-bevestigd' })
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
            U wilt mail ontvangen over <b>{state.label}</b>. Hiervoor geeft u toestemming:
          </p>
          <blockquote className="consent-words">{state.wording}</blockquote>
          <p>Druk op de knop, dan is uw aanmelding klaar.</p>
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
            U krijgt mail over{' '}
            {state.address === null ? (
              <b>{state.label}</b>
            ) : (
              <a href={state.address}>{state.label}</a>
            )}
            . De eerste mail komt zodra er iets nieuws is.
          </p>
          <p>
            Wilt u toch geen mail? Dan kunt u <a href={state.endingUrl}>nu al stoppen</a>. Later kan
            het via de link onder elke mail. Vaker of minder vaak mail? Dat regelt u bij{' '}
            <a href={preferencesAddress}>uw voorkeuren</a>.
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
