import type { SiteContext } from '../site-context'

import { newsletterAddress, preferencesAddress, retentionAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { EmailField } from '../newsletter/email-field'
import { FormCheck } from '../newsletter/form-check'
import { TrapField } from '../newsletter/trap-field'
import { Breadcrumbs } from '../shell/breadcrumbs'

/** Why the form is shown: asked for, or instead of a page that a link no longer opens. */
export type AskLinkReason = 'gevraagd' | 'verlopen' | 'onbekend'

export type AskLinkPageProps = {
  site: SiteContext
  reason: AskLinkReason
  email?: string
  faults?: { email?: string; form?: string }
}

const titles: Record<AskLinkReason, string> = {
  gevraagd: 'Uw voorkeuren',
  verlopen: 'Deze link werkt niet meer',
  onbekend: 'Deze link klopt niet',
}

const leads: Record<AskLinkReason, string> = {
  gevraagd:
    'Zie wat u volgt en wat wij van u bewaren. Verander het, stop ermee of wis alles. Wij mailen u een link; een wachtwoord is niet nodig.',
  verlopen: 'Een link werkt maar kort, zodat hij veilig is. Vraag hieronder een nieuwe.',
  onbekend:
    'Misschien is de link in uw mail afgebroken, of hebt u alles al gewist. Vraag hieronder gerust een nieuwe link.',
}

/** Says the same to everybody: whether an address is known, only the mail tells. */
export function AskLinkPage({ site, reason, email, faults = {} }: AskLinkPageProps) {
  const hasFaults = Boolean(faults.email ?? faults.form)
  const title = titles[reason]
  return (
    <SitePage
      site={site}
      head={{
        title: hasFaults ? `Nog niet gelukt: ${title}` : title,
        description: 'Vraag een link naar uw voorkeuren.',
        isIndexed: false,
      }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: 'Nieuwsbrief', href: newsletterAddress }]} />
          <h1>{title}</h1>
          <p className="lead">{leads[reason]}</p>
        </header>
        {faults.form ? (
          <section className="fault-summary" role="alert">
            <p>{faults.form}</p>
          </section>
        ) : null}
        <div className="panel block">
          <form className="follow" action={preferencesAddress} method="post" noValidate>
            <EmailField id="email" value={email} fault={faults.email} />
            <TrapField id="website" />
            <button className="button" type="submit">
              Mail mij de link
            </button>
            <p className="hint">
              U krijgt alleen een mail als wij uw adres kennen.{' '}
              <a href={retentionAddress}>Wat wij bewaren</a>.
            </p>
            <FormCheck />
          </form>
        </div>
      </div>
    </SitePage>
  )
}
