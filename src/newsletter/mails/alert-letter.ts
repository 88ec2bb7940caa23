import type { AlertContent, PostNews, StepNews } from '../alerts/alert-content'
import type { TargetKind } from '../targets'
import type { Block, Letter, Reason } from './letter'

import { advertisingLabel } from '@/publishing/view'

export type FollowedTarget = { kind: TargetKind; name: string; endingUrl: string }

/** One mail for one reader about one thing, also when it belongs to more than one thing that the reader follows. */
export function alertLetter(content: AlertContent, followed: readonly FollowedTarget[]): Letter {
  const reasons = followed.map(reasonFor)
  return content.item === 'post' ? postLetter(content, reasons) : stepLetter(content, reasons)
}

function postLetter(news: PostNews, reasons: Reason[]): Letter {
  const { title, lead, party, stances, url, correction, isAdvertising } = news
  const facts = stances.map(({ label, on }) => ({ label: on, value: label }))
  return {
    subject: `${isAdvertising ? `${advertisingLabel}: ` : ''}${postSubjects[news.event]}${title}`,
    preheader: `${party.name}: ${lead}`,
    heading: title,
    blocks: [
      ...(isAdvertising ? [{ kind: 'text', text: advertisingOpening } as const] : []),
      { kind: 'text', text: `${postOpenings[news.event]} ${party.name}.` },
      ...(correction === null ? [] : [{ kind: 'quote', text: correction } as const]),
      ...(news.event === 'ingetrokken' ? [] : [{ kind: 'text', text: lead } as const]),
      ...(facts.length === 0 ? [] : [{ kind: 'facts', rows: facts } as const]),
      ...readMore('Lees het hele stuk', url),
    ],
    reasons,
    responsible:
      party.responsible === null ? null : `Verantwoordelijk voor dit stuk: ${party.responsible}.`,
  }
}

const advertisingOpening =
  'Dit is politieke reclame: er is voor betaald. Bij het stuk staat door wie.'

const postSubjects: Record<PostNews['event'], string> = {
  gepubliceerd: '',
  gecorrigeerd: 'Gecorrigeerd: ',
  ingetrokken: 'Ingetrokken: ',
}

const postOpenings: Record<PostNews['event'], string> = {
  gepubliceerd: 'Nieuw van',
  gecorrigeerd: 'Er is iets verbeterd in dit stuk van',
  ingetrokken: 'Dit stuk staat niet meer online. Het is ingetrokken door',
}

function stepLetter(news: StepNews, reasons: Reason[]): Letter {
  const { title, summary, when, wasWhen, whyMoved, moveSource, by, dossiers, url } = news
  const { status, outcome } = news
  const { subject, opening } = stepWords[newsOf(news)]
  const rows = [
    { label: 'Wanneer', value: wasWhen === null ? when : `${when} (eerst: ${wasWhen})` },
    { label: 'Waarom', value: whyMoved },
    { label: 'Bron daarvan', value: moveSource },
    { label: 'Door', value: by },
    { label: 'Status', value: status },
    { label: 'Uitkomst', value: outcome },
    { label: dossiers.length === 1 ? 'Dossier' : 'Dossiers', value: dossiers.join(', ') },
  ]
  return {
    subject: `${subject}: ${title}`,
    preheader: [when, by].filter((part) => part !== null).join(', '),
    heading: title,
    blocks: [
      { kind: 'text', text: opening },
      {
        kind: 'facts',
        rows: rows.filter((row): row is { label: string; value: string } => Boolean(row.value)),
      },
      ...(summary === null ? [] : [{ kind: 'text', text: summary } as const]),
      ...readMore('Bekijk deze stap', url),
    ],
    reasons,
    responsible: null,
  }
}

/** An outcome is bigger news than the date that came with it. */
function newsOf({ event, wasWhen, outcome, isCalledOff }: StepNews): keyof typeof stepWords {
  if (event === 'nieuw') return 'new'
  if (isCalledOff) return 'calledOff'
  return wasWhen !== null && outcome === null ? 'moved' : 'changed'
}

/** What happened, in a word or two. */
export function labelOf(content: AlertContent): string {
  return content.item === 'post' ? postLabels[content.event] : stepWords[newsOf(content)].subject
}

const postLabels: Record<PostNews['event'], string> = {
  gepubliceerd: 'Nieuw stuk',
  gecorrigeerd: 'Gecorrigeerd',
  ingetrokken: 'Ingetrokken',
}

const stepWords = {
  new: { subject: 'Nieuwe stap', opening: 'Er staat een nieuwe stap op de tijdlijn.' },
  moved: { subject: 'Andere datum', opening: 'De datum van deze stap is veranderd.' },
  calledOff: { subject: 'Gaat niet door', opening: 'Deze stap gaat niet door.' },
  changed: { subject: 'Gewijzigd', opening: 'Er is iets veranderd op de tijdlijn.' },
}

function readMore(label: string, url: string | null): Block[] {
  return url === null ? [] : [{ kind: 'button', label, url }]
}

export function reasonFor({ kind, name, endingUrl }: FollowedTarget): Reason {
  return {
    text: `U krijgt deze mail omdat u ${targetName({ kind, name })} volgt.`,
    ending: { label: 'Stop hiermee', url: endingUrl },
  }
}

export const targetName = ({ kind, name }: Pick<FollowedTarget, 'kind' | 'name'>): string =>
  `${kinds[kind]}${name}`

const kinds: Record<TargetKind, string> = {
  dossier: 'het dossier ',
  topic: 'het thema ',
  municipality: 'de gemeente ',
  party: '',
}
