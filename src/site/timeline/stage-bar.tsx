import type { StageOnBar } from '@/decisions/view'

import { decisionStageLabels } from '@/decisions/view'

/** Where the dossier stands. On a phone the bar is small and the words stand below it. */
export function StageBar({ stages }: { stages: readonly StageOnBar[] }) {
  const now = stages.findIndex(({ state }) => state === 'nu')
  const current = stages[now]
  const next = stages.find(({ state }, index) => index > now && state === 'straks')
  return (
    <>
      <ol className="stages" aria-label="Fasen">
        {stages.map(({ stage, state, when }) => (
          <li key={stage} data-state={state} aria-current={state === 'nu' ? 'step' : undefined}>
            <span>
              <b>{decisionStageLabels[stage].nl}</b> {stateWords(state, when?.short ?? null)}
            </span>
          </li>
        ))}
      </ol>
      {current ? (
        <p className="stage-now" aria-hidden="true">
          <b>
            Fase {now + 1} van {stages.length}:{' '}
            {decisionStageLabels[current.stage].nl.toLowerCase()}
          </b>
          {next ? `. Volgende fase: ${decisionStageLabels[next.stage].nl.toLowerCase()}` : ''}
          {next?.when ? `, ${next.when.text}` : ''}.
        </p>
      ) : null}
    </>
  )
}

function stateWords(state: StageOnBar['state'], when: string | null): string {
  switch (state) {
    case 'geweest':
      return when ?? 'geweest'
    case 'nu':
      return when === null ? 'nu' : `nu · ${when}`
    case 'straks':
      return when === null ? 'nog niet gepland' : `verwacht ${when}`
    case 'onbekend':
      return 'geen stap bekend'
  }
}
