import type { AmountLine, DatedAmount, DossierOverview } from '@/decisions/view'

import { amountBars, amountsOverTime, amountWords } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'

import { AmountBarPicture } from './amount-bar'
import { MoneyLines } from './money-lines'

/**
 * What things cost in the course of the dossier. Amounts are never added up: a newer one often replaces an older one,
 * and only a source may say so.
 */
export function MoneyOverTime({ amounts, steps }: Pick<DossierOverview, 'amounts' | 'steps'>) {
  const lines = amountsOverTime(amounts, steps)
  return (
    <>
      {lines.map((line) =>
        line.amounts.length < 2 ? (
          <MoneyLines key={line.per} amounts={line.amounts} />
        ) : (
          <MoneyTable key={line.per} line={line} />
        ),
      )}
      {lines.some((line) => line.amounts.length > 1) ? (
        <p className="small soft block-note">
          Deze bedragen komen van verschillende dagen en gaan soms over hetzelfde. Tel ze niet bij
          elkaar op.
        </p>
      ) : null}
    </>
  )
}

const captions: Record<AmountLine['per'], string> = {
  jaar: 'Bedragen per jaar',
  eenmalig: 'Bedragen die één keer worden betaald',
}

/** Roles are written out because a phone shows the table as a list. */
function MoneyTable({ line }: { line: AmountLine }) {
  const bars = amountBars(line)
  return (
    <table className="money-table" role="table">
      <caption>{captions[line.per]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Wanneer
          </th>
          <th role="columnheader" scope="col">
            Waarvoor
          </th>
          <th role="columnheader" scope="col">
            Hoeveel
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {line.amounts.map((amount, index) => (
          <tr role="row" key={`${amount.step?.slug ?? ''} ${amount.kind} ${amount.min}`}>
            <td role="cell" className="soft">
              {amount.when === null ? 'niet bekend' : <ShownTime date={amount.when} />}
            </td>
            <th role="rowheader" scope="row">
              <Subject amount={amount} />
            </th>
            <td role="cell">
              <b>{amountWords(amount)}</b>
              {bars?.[index] ? <AmountBarPicture bar={bars[index]} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subject({ amount: { kind, step, isOff } }: { amount: DatedAmount }) {
  return (
    <>
      {step === null ? kind : <a href={decisionAddress(step.slug)}>{kind}</a>}
      {isOff ? <span className="soft"> (deze stap gaat niet door)</span> : null}
    </>
  )
}
