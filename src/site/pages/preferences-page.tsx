import type { Preferences } from '@/newsletter/view'
import type { HeldDataPart } from '../newsletter/held-data'
import type { SiteContext } from '../site-context'

import {
  erasureAddress,
  heldDataAddress,
  newsletterAddress,
  preferencesAddress,
  retentionAddress,
  withToken,
} from '../addresses'
import { SitePage } from '../document/page-frame'
import { HeldData } from '../newsletter/held-data'
import { SubscriptionChoice } from '../newsletter/subscription-choice'

export type PreferencesPageProps = {
  site: SiteContext
  /** Of the mailed link: whoever has it sees and changes all of this. */
  token: string
  preferences: Preferences
  held: readonly HeldDataPart[]
  /** What was just done. */
  done?: string
}

export function PreferencesPage(props: PreferencesPageProps) {
  const { site, token, preferences, held, done } = props
  const title = 'Uw voorkeuren'
  return (
    <SitePage
      site={site}
      head={{ title, description: 'Wat u volgt en wat wij van u bewaren.', isIndexed: false }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
          <p className="lead">
            Voor <b translate="no">{preferences.email}</b>
          </p>
        </header>
        {done === undefined ? null : (
          <p className="panel" role="status">
            {done}
          </p>
        )}
        <Followed token={token} preferences={preferences} />
        <section className="block text" aria-labelledby="bewaard">
          <h2 className="rubric" id="bewaard">
            Alles wat wij van u bewaren
          </h2>
          <HeldData parts={held} />
          <p>
            <a href={withToken(heldDataAddress, token)} download>
              Download alles als bestand
            </a>{' '}
            (JSON). Hoe lang wij iets bewaren, leest u bij{' '}
            <a href={retentionAddress}>wat wij bewaren</a>.
          </p>
        </section>
        <section className="block text" aria-labelledby="wissen">
          <h2 className="rubric" id="wissen">
            Alles wissen
          </h2>
          <p>Wij wissen dan meteen alles wat hierboven staat, ook uw adres.</p>
          <p>
            <a className="button quiet" href={withToken(erasureAddress, token)}>
              Alles wissen…
            </a>
          </p>
        </section>
      </div>
    </SitePage>
  )
}

function Followed({ token, preferences }: Pick<PreferencesPageProps, 'token' | 'preferences'>) {
  return (
    <section className="block" aria-labelledby="volgt">
      <h2 className="rubric" id="volgt">
        Wat u volgt
      </h2>
      {preferences.followed.length === 0 ? (
        <p className="empty">
          U volgt niets. <a href={newsletterAddress}>Kies iets om te volgen</a>.
        </p>
      ) : (
        <>
          <form className="follow" action={preferencesAddress} method="post">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="doe" value="bewaar" />
            {preferences.followed.map((item) => (
              <SubscriptionChoice key={item.subscription} item={item} />
            ))}
            <button className="button" type="submit">
              Bewaar mijn keuzes
            </button>
            <p className="hint">
              Een andere keuze geldt meteen. Kiest u nu voor een overzicht? Dan kan in het eerste
              iets staan wat u al las.
            </p>
          </form>
          <form className="block" action={preferencesAddress} method="post">
            <input type="hidden" name="token" value={token} />
            <button className="button quiet" type="submit" name="doe" value="stop-alles">
              Stop met alles
            </button>
          </form>
        </>
      )}
    </section>
  )
}
