import type { ShownAmount } from '@/decisions/view'

import { amountWords } from '@/decisions/view'

import { decisionAddress } from '../addresses'

/** Money in the words of its source: "ruim", "circa" and "maximaal" are never left out. */
export function MoneyLines({ amounts }: { amounts: readonly ShownAmount[] }) {
  return (
    <ul className="money">
      {amounts.map((amount) => (
        <li key={`${amount.kind} ${amount.min} ${amount.step?.slug ?? ''}`}>
          <b>{amountWords(amount)}</b>
          <span>{amount.kind}</span>
          {amount.step ? (
            <span className="soft">
              Bij: <a href={decisionAddress(amount.step.slug)}>{amount.step.title}</a>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
