import type { SiteContext } from '../site-context'

import { periodWords, retention } from '@/newsletter/view'

import { homeAddress, preferencesAddress, retentionAddress, unsubscribeAddress } from '../addresses'
import { SitePage } from '../document/page-frame'

/** Works twice, and also when the list is gone: the answer is the same. */
export type UnsubscribeState =
  { kind: 'vraag'; token: string; label: string | null } | { kind: 'opgezegd' }

export type UnsubscribePageProps = { site: SiteContext; state: UnsubscribeState }

export function UnsubscribePage({ site, state }: UnsubscribePageProps) {
  const title = state.kind === 'vraag' ? 'Wilt u stoppen?' : 'U bent afgemeld'
  return (
    <SitePage site={site} head={{ title, description: 'Afmelden voor mail.', isIndexed: false }}>
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
        </header>
        <div className="text lead-text">
          {state.kind === 'vraag' ? (
            <>
              <p>
                {state.label === null ? (
                  'U krijgt dan geen mail meer van deze lijst.'
                ) : (
                  <>
                    U krijgt dan geen mail meer over <b>{state.label}</b>.
                  </>
                )}
              </p>
              <form action={unsubscribeAddress} method="post">
                <input type="hidden" name="token" value={state.token} />
                <button className="button" type="submit">
                  Ja, stop met deze mail
                </button>
              </form>
            </>
          ) : (
            <>
              <p>
                U krijgt hierover geen mail meer. Volgt u niets anders, dan wissen wij uw adres na{' '}
                {periodWords(retention.address.keptMs)}.{' '}
                <a href={retentionAddress}>Lees wat wij bewaren</a>.
              </p>
              <p>
                Volgt u nog meer, of wilt u alles meteen wissen?{' '}
                <a href={preferencesAddress}>Naar uw voorkeuren</a>.
              </p>
              <p>
                <a href={homeAddress}>Naar het laatste nieuws</a>
              </p>
            </>
          )}
        </div>
      </div>
    </SitePage>
  )
}
