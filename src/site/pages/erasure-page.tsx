import type { SiteContext } from '../site-context'

import { erasureAddress, homeAddress, preferencesAddress, withToken } from '../addresses'
import { SitePage } from '../document/page-frame'

/** Opening the page asks; only the button erases. */
export type ErasureState = { kind: 'vraag'; token: string; email: string } | { kind: 'gewist' }

export type ErasurePageProps = { site: SiteContext; state: ErasureState }

export function ErasurePage({ site, state }: ErasurePageProps) {
  const title = state.kind === 'vraag' ? 'Alles wissen?' : 'Alles is gewist'
  return (
    <SitePage
      site={site}
      head={{ title, description: 'Alles wissen wat wij van u bewaren.', isIndexed: false }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
        </header>
        <div className="text lead-text">
          {state.kind === 'vraag' ? <Question {...state} /> : <Done />}
        </div>
      </div>
    </SitePage>
  )
}

function Question({ token, email }: { token: string; email: string }) {
  return (
    <>
      <p>
        Wij wissen dan meteen en voorgoed alles van <b translate="no">{email}</b>:
      </p>
      <ul>
        <li>uw adres en wat u volgt; u krijgt geen mail meer;</li>
        <li>waar u toestemming voor gaf;</li>
        <li>welke mails wij u stuurden, en mails die nog wachten.</li>
      </ul>
      <p>
        Alleen aantallen die al geteld zijn blijven, zoals hoeveel mensen een nieuwsbrief kregen.
        Daaraan kan niemand zien dat u erbij was.
      </p>
      <form action={erasureAddress} method="post">
        <input type="hidden" name="token" value={token} />
        <button className="button" type="submit">
          Ja, wis alles
        </button>
      </form>
      <p>
        <a href={withToken(preferencesAddress, token)}>Nee, terug naar mijn pagina</a>
      </p>
    </>
  )
}

function Done() {
  return (
    <>
      <p>Wij bewaren niets meer van u, en u krijgt geen mail meer van ons.</p>
      <p>De links in oude mails mag u weggooien. Weer iets volgen kan altijd.</p>
      <p>
        <a href={homeAddress}>Naar het laatste nieuws</a>
      </p>
    </>
  )
}
