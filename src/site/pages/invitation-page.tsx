import type { SiteContext } from '../site-context'

import { SitePage } from '../document/page-frame'

type Invited = {
  /** A new account chooses a password, an existing one shows its own, one that is logged in only says yes. */
  kind: 'nieuw' | 'bekend' | 'ingelogd'
  name: string
  email: string
  party: string
  /** As in a sentence: "schrijver". */
  role: string
  invitedBy: string
  fault?: string
}

export type InvitationState = Invited | { kind: 'verlopen' }

export type InvitationPageProps = { site: SiteContext; state: InvitationState }

/** Where somebody takes a seat at a party: only the button does it, because scanners of mail open links too. */
export function InvitationPage({ site, state }: InvitationPageProps) {
  const title =
    state.kind === 'verlopen'
      ? 'Deze uitnodiging werkt niet (meer)'
      : `Meewerken aan ${state.party}`
  const hasFault = state.kind !== 'verlopen' && state.fault !== undefined
  return (
    <SitePage
      site={site}
      head={{
        title: hasFault ? `Nog niet gelukt: ${title}` : title,
        description: 'Een uitnodiging aannemen.',
        isIndexed: false,
      }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <h1>{title}</h1>
        </header>
        <div className="text lead-text">
          {state.kind === 'verlopen' ? <Expired /> : <Question invited={state} />}
        </div>
      </div>
    </SitePage>
  )
}

function Expired() {
  return (
    <p>
      Een uitnodiging werkt één keer, en zeven dagen lang. Ook kan de partij haar hebben
      ingetrokken. Vraag degene die u uitnodigde om een nieuwe.
    </p>
  )
}

function Question({ invited }: { invited: Invited }) {
  const { kind, invitedBy, party, role, email } = invited
  return (
    <>
      <p>
        {invitedBy} nodigt u uit bij <b>{party}</b>, als {role}.
      </p>
      {kind === 'bekend' && (
        <p>
          U hebt al een account op Raadlijn. Daar komt deze partij bij. Wat u daar verder doet, ziet{' '}
          {party} niet.
        </p>
      )}
      {/* Without an action the form goes to the address of this page, which holds the key. */}
      <form className="follow block" method="post" noValidate>
        {kind !== 'ingelogd' && (
          <p className="hint">
            Uw e-mailadres: <b translate="no">{email}</b>
          </p>
        )}
        <Fields {...invited} />
        <button className="button" type="submit">
          Ja, ik doe mee
        </button>
      </form>
      <p className="small soft">Wilt u niet? Sluit dan deze pagina. Er verandert dan niets.</p>
    </>
  )
}

function Fields({ kind, name, email, fault }: Invited) {
  if (kind === 'ingelogd') return null
  const isNew = kind === 'nieuw'
  return (
    <>
      {/* For the memory of the browser, which keeps a password with an address. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      {isNew && (
        <div>
          <label htmlFor="naam">Uw naam</label>
          <input
            id="naam"
            name="name"
            type="text"
            autoComplete="name"
            maxLength={120}
            defaultValue={name}
          />
        </div>
      )}
      <div>
        <label htmlFor="wachtwoord">{isNew ? 'Kies een wachtwoord' : 'Uw wachtwoord'}</label>
        {isNew && (
          <p className="hint" id="wachtwoord-uitleg">
            Minstens 12 tekens. Een zinnetje van vier woorden is goed te onthouden.
          </p>
        )}
        {fault ? (
          <p className="fault" id="wachtwoord-fout" role="alert">
            {fault}
          </p>
        ) : null}
        <input
          id="wachtwoord"
          name="password"
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          required
          aria-invalid={fault ? true : undefined}
          aria-describedby={
            [isNew && 'wachtwoord-uitleg', fault && 'wachtwoord-fout'].filter(Boolean).join(' ') ||
            undefined
          }
        />
      </div>
      {!isNew && (
        <p className="hint">
          <a href="/admin/forgot">Wachtwoord vergeten?</a>
        </p>
      )}
    </>
  )
}
