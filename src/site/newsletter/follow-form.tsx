import type { FollowTarget, FollowValues, FollowFaults } from './follow'

import { newsletterAddress } from '../addresses'

type Props = {
  target: FollowTarget
  /** The exact words that are kept as consent. */
  consentText: string
  /** What was typed before a fault was found. */
  values?: FollowValues
  faults?: FollowFaults
  buttonText?: string
}

/** Asks for an address and a yes. Works as a plain form; a fault brings the page back with what was typed. */
export function FollowForm({
  target,
  consentText,
  values,
  faults = {},
  buttonText = 'Aanmelden',
}: Props) {
  const email = `email-${target.kind}`
  const consent = `akkoord-${target.kind}`
  return (
    <form className="follow" action={newsletterAddress} method="post" noValidate>
      <input type="hidden" name="targetKind" value={target.kind} />
      <input type="hidden" name="target" value={target.slug} />
      <div>
        <label htmlFor={email}>Uw e-mailadres</label>
        {faults.email ? (
          <p className="fault" id={`${email}-fout`}>
            {faults.email}
          </p>
        ) : null}
        <input
          id={email}
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={values?.email}
          aria-invalid={faults.email ? true : undefined}
          aria-describedby={faults.email ? `${email}-fout` : undefined}
        />
      </div>
      <div className="trap" aria-hidden="true">
        <label htmlFor={`website-${target.kind}`}>Laat dit veld leeg</label>
        <input
          id={`website-${target.kind}`}
          name="website"
          type="text"
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
      <div>
        {faults.consent ? (
          <p className="fault" id={`${consent}-fout`}>
            {faults.consent}
          </p>
        ) : null}
        <div className="check">
          <input
            id={consent}
            name="consent"
            type="checkbox"
            value="ja"
            required
            defaultChecked={values?.hasConsented}
            aria-invalid={faults.consent ? true : undefined}
            aria-describedby={faults.consent ? `${consent}-fout` : undefined}
          />
          <label htmlFor={consent}>{consentText}</label>
        </div>
      </div>
      <button className="button" type="submit">
        {buttonText}
      </button>
      <p className="hint">
        U krijgt eerst een mail om te bevestigen. Stoppen kan altijd, via de link in elke mail.
      </p>
    </form>
  )
}
