import type { SiteContext } from '../site-context'

import { SitePage } from '../document/page-frame'

export type PressAgainPageProps = {
  site: SiteContext
  /** Where the form goes: the same place as the first time. */
  action: string
  /** Everything that was typed, so that nobody has to do it twice. */
  fields: Readonly<Record<string, string>>
  ticket: string
  isTooSoon: boolean
}

/** The bot check for whoever has no scripts: a person reads this and presses, a robot seldom does. */
export function PressAgainPage({ site, action, fields, ticket, isTooSoon }: PressAgainPageProps) {
  const title = 'Nog één keer drukken'
  return (
    <SitePage
      site={site}
      head={{ title, description: 'Een controle tegen robots.', isIndexed: false }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
        </header>
        <div className="text lead-text">
          <p>
            {isTooSoon
              ? 'Dat ging erg snel. Wacht een paar tellen en druk dan nog eens.'
              : 'Zo weten wij dat u geen robot bent. Wat u invulde, is er nog.'}
          </p>
          <form action={action} method="post">
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <input type="hidden" name="kaartje" value={ticket} />
            <button className="button" type="submit">
              Ja, versturen
            </button>
          </form>
        </div>
      </div>
    </SitePage>
  )
}
