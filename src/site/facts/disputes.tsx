import type { DecisionView, ShownDispute } from '@/decisions/view'

import { disputedFactLabels, standingFact } from '@/decisions/view'

import { SourceLine } from './sources-list'

type Disputed = Pick<DecisionView, 'disputes'> & Parameters<typeof standingFact>[1]

/** Two readings of one fact, beside each other and without a judgement, as long as nobody settled it. */
export function OpenDisputes({ decision }: { decision: Disputed }) {
  return decision.disputes
    .filter(({ settlement }) => settlement === null)
    .map((dispute) => (
      <div className="dispute" key={dispute.note}>
        <Subject about={dispute.about} />
        <dl className="readings">
          <div>
            <dt>Zo staat het hier</dt>
            <dd>
              {standingFact(dispute.about, decision).map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p className="small">
                <a href="#bronnen">De bronnen van deze bladzijde</a>
              </p>
            </dd>
          </div>
          <div>
            <dt>Een andere bron zegt</dt>
            <dd>
              <p>{dispute.note}</p>
              <Origin dispute={dispute} />
            </dd>
          </div>
        </dl>
      </div>
    ))
}

/** What sources once disagreed on, and how it turned out. */
export function SettledDisputes({ disputes }: { disputes: readonly ShownDispute[] }) {
  return disputes.map((dispute) => {
    const { settlement } = dispute
    if (settlement === null) return null
    return (
      <div className="dispute settled" key={dispute.note}>
        <Subject about={dispute.about} />
        <dl className="readings">
          <div>
            <dt>Een andere bron zei</dt>
            <dd>
              <p>{dispute.note}</p>
              <Origin dispute={dispute} />
            </dd>
          </div>
          <div>
            <dt>{settlement.on === null ? 'Opgelost' : `Opgelost op ${settlement.on}`}</dt>
            <dd>
              <p>{settlement.how}</p>
              {settlement.source === null ? null : (
                <p className="small">
                  Bron: <SourceLine source={settlement.source} />
                </p>
              )}
            </dd>
          </div>
        </dl>
      </div>
    )
  })
}

function Subject({ about }: Pick<ShownDispute, 'about'>) {
  if (about === null || about === 'anders') return null
  return <h3>{disputedFactLabels[about].nl}</h3>
}

function Origin({ dispute: { source, raisedBy } }: { dispute: ShownDispute }) {
  return (
    <p className="small">
      Bron: <SourceLine source={source} />
      {raisedBy ? `. Ingebracht door ${raisedBy.name}.` : null}
    </p>
  )
}
