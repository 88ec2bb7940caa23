import type { Frequency } from '@/newsletter/view'

import { frequencies, frequencyAnswers, frequencyQuestion } from '@/newsletter/view'

type Props = { id: string; chosen: Frequency }

/** The question and the answers are part of what the reader agrees to, so their words come from there. */
export function FrequencyField({ id, chosen }: Props) {
  return (
    <fieldset>
      <legend>{frequencyQuestion}</legend>
      {frequencies.map((frequency) => (
        <div className="check" key={frequency}>
          <input
            id={`${id}-${frequency}`}
            name="frequency"
            type="radio"
            value={frequency}
            defaultChecked={frequency === chosen}
          />
          <label htmlFor={`${id}-${frequency}`}>{frequencyAnswers[frequency]}</label>
        </div>
      ))}
    </fieldset>
  )
}
