import type { DecisionView } from '@/decisions/view'

import {
  decisionKindLabels,
  followUpStanding,
  followUpWords,
  isProposedKind,
} from '@/decisions/view'

import { capitalised } from '../words'

import { Proposers } from './proposers'

type Props = {
  decision: Pick<DecisionView, 'kind' | 'when' | 'text' | 'followUp' | 'answer' | 'proposers'>
  today: string
}

/** What a motion asks, a member wants to know or an alderman promised, by whom, and what came of it. */
export function ProposalPart({ decision, today }: Props) {
  const { kind, when, text, followUp, answer, proposers } = decision
  const isTold = [text, followUp, answer].some((part) => part !== null) || proposers.length > 0
  if (!isProposedKind(kind) || !isTold) return null
  const standing = followUp && followUpStanding({ when, followUp }, today)
  return (
    <section className="block proposal" aria-labelledby="voorstel">
      <h2 className="rubric" id="voorstel">
        {headings[kind] ?? decisionKindLabels[kind].nl}
      </h2>
      {proposers.length > 0 ? (
        <p className="small">
          {byWhom[kind] ?? 'Ingediend door'} <Proposers proposers={proposers} />
        </p>
      ) : null}
      {text === null ? null : <Paragraphs text={text} />}
      {followUp ? (
        <p className="follow-up" data-standing={standing}>
          <b>{capitalised(followUpWords({ kind, when, followUp }, today))}.</b>
        </p>
      ) : null}
      {answer ? (
        <div className="answer">
          <h3>
            {kind === 'raadsvraag' ? 'Het antwoord' : 'Wat is ermee gedaan?'}
            {answer.on ? <span className="soft small"> {answer.on.text}</span> : null}
          </h3>
          {answer.text === null ? null : <Paragraphs text={answer.text} />}
          {answer.url === null ? null : (
            <p className="small">
              <a href={answer.url}>
                {kind === 'raadsvraag' ? 'Lees het hele antwoord' : 'Kijk het na bij de bron'}
              </a>
            </p>
          )}
        </div>
      ) : null}
    </section>
  )
}

const headings: Partial<Record<DecisionView['kind'], string>> = {
  motie: 'De motie',
  amendement: 'Het amendement',
  raadsvraag: 'De vraag',
  toezegging: 'De toezegging',
}

const byWhom: Partial<Record<DecisionView['kind'], string>> = {
  raadsvraag: 'Gesteld door',
  toezegging: 'Gedaan door',
}

/** An empty line begins a paragraph, as whoever typed it meant. */
function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => (
      <p className="text" key={paragraph}>
        {paragraph}
      </p>
    ))
}
