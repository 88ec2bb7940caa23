import type { FollowedItem } from '@/newsletter/view'

import { choiceField, frequencies, frequencyAnswers } from '@/newsletter/view'

import { followKindWord } from './follow'

/** One thing that is followed: how often, or not any more. What waits to be confirmed can only be stopped. */
export function SubscriptionChoice({ item }: { item: FollowedItem }) {
  const { subscription, kind, label, frequency, isConfirmed } = item
  const choices = isConfirmed ? frequencies : []
  return (
    <fieldset className="block">
      <legend>
        {followKindWord[kind]}: {label ?? 'iets dat niet meer op de site staat'}
      </legend>
      {isConfirmed ? null : (
        <p className="hint">
          U hebt dit nog niet bevestigd. Open daarvoor de link in de mail die u kreeg.
        </p>
      )}
      {choices.map((choice) => (
        <Choice
          key={choice}
          subscription={subscription}
          value={choice}
          text={frequencyAnswers[choice]}
          isChosen={choice === frequency}
        />
      ))}
      <Choice
        subscription={subscription}
        value="stop"
        text="Niet meer: stop hiermee"
        isChosen={false}
      />
    </fieldset>
  )
}

type ChoiceProps = { subscription: string; value: string; text: string; isChosen: boolean }

function Choice({ subscription, value, text, isChosen }: ChoiceProps) {
  const id = `${subscription}-${value}`
  return (
    <div className="check">
      <input
        id={id}
        type="radio"
        name={choiceField(subscription)}
        value={value}
        defaultChecked={isChosen}
      />
      <label htmlFor={id}>{text}</label>
    </div>
  )
}
