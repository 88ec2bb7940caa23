import type { FollowTarget, FollowValues, FollowFaults } from './follow'

import { usualFrequency } from '@/newsletter/view'

import { newsletterAddress, retentionAddress } from '../addresses'

import { EmailField } from './email-field'
import { FormCheck } from './form-check'
import { FrequencyField } from './frequency-field'
import { TrapField } from './trap-field'

type Props = {
  target: FollowTarget
  /** The exact words that are kept as consent. */
  consentText: string
  /** What was typed before a fault was found. */
  values?: FollowValues
  faults?: FollowFaults
  buttonText?: string
}

/** Asks for an address, how often, and a yes. Works as a plain form; a fault brings the page back with what was typed. */
export function FollowForm({
  target,
  consentText,
  values,
  faults = {},
  buttonText = 'Aanmelden',
}: Props) {
  const consent = `akkoord-${target.kind}`
  return (
    <form className="follow" action={newsletterAddress} method="post" noValidate>
      <input type="hidden" name="targetKind" value={target.kind} />
      <input type="hidden" name="target" value={target.slug} />
      <EmailField id={`email-${target.kind}`} value={values?.email} fault={faults.email} />
      <TrapField id={`website-${target.kind}`} />
      <FrequencyField
        id={`hoe-vaak-${target.kind}`}
        chosen={values?.frequency ?? usualFrequency(target.kind)}
      />
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
        U krijgt eerst een mail om te bevestigen. Stoppen kan altijd, via de link in elke mail.{' '}
        <a href={retentionAddress}>Wat wij bewaren</a>.
      </p>
      <FormCheck />
    </form>
  )
}
