import type { DecisionView, FollowUpLine, FollowUpList } from '@/decisions/view'

import { day, party, vague } from './sample'
import { caring, voorbeeldstad } from './voorbeeldstad'

const alderman = { name: 'Mo Papier', slug: 'mo-papier', role: 'Wethouder', portrait: null }
const member = { name: 'Anna Bakker', slug: null, role: 'Raadslid', portrait: null }
const spring = vague('lente van 2027', '2027-21', '2027-03-01', '2027-05-31')

const line = (slug: string, overrides: Partial<FollowUpLine>): FollowUpLine => ({
  slug,
  title: 'Wethouder belooft een lijst met clubs',
  kind: 'toezegging',
  when: day('2026-09-08'),
  followUp: { state: 'open', deadline: null },
  answeredOn: null,
  proposers: [alderman],
  ...overrides,
})

export const followUpLines: FollowUpLine[] = [
  line('te-laat', {
    title: 'Wethouder belooft de begroting van elk buurthuis',
    followUp: { state: 'open', deadline: day('2026-10') },
  }),
  line('open', { followUp: { state: 'open', deadline: spring } }),
  line('vraag', {
    title: 'Raadsvraag: mag de gemeente zomaar bellen?',
    kind: 'raadsvraag',
    proposers: [member, caring],
  }),
  line('stil', {
    title: 'Wethouder: inwoners merken weinig van de overgang',
    when: day('2020-11-03'),
  }),
  line('gedaan', {
    title: 'Wethouder belooft eerst met elke buurt te praten',
    followUp: { state: 'afgedaan', deadline: null },
    answeredOn: day('2026-10-01'),
  }),
  line('vervallen', {
    title: 'Motie: een vijfde buurthuis',
    kind: 'motie',
    followUp: { state: 'vervallen', deadline: null },
    proposers: [],
  }),
]

export const followUpList: FollowUpList = {
  place: voorbeeldstad,
  asked: {},
  lines: followUpLines,
  openCount: 4,
  paging: { page: 1, pageCount: 2, total: 56 },
  kinds: ['motie', 'raadsvraag', 'toezegging'],
  parties: [caring, party('De Buurtpartij', 4, '#a3341f', 'Buurtpartij')],
}

type Proposal = Pick<DecisionView, 'kind' | 'when' | 'text' | 'followUp' | 'answer' | 'proposers'>

export const answeredQuestion: Proposal = {
  kind: 'raadsvraag',
  when: day('2026-10-14'),
  text: 'Welke gegevens krijgt de gemeente?\n\nEn wie mag ze zien?',
  followUp: { state: 'afgedaan', deadline: null },
  answer: {
    text: 'Alleen het bedrag dat openstaat. Twee medewerkers zien het.',
    on: day('2026-11-10'),
    url: 'https://voorbeeldstad.example/antwoord.pdf',
  },
  proposers: [member, caring],
}

export const latePromise: Proposal = {
  kind: 'toezegging',
  when: day('2026-06-25'),
  text: 'Voor de raad over het plan beslist, weet hij wat elk buurthuis kost.',
  followUp: { state: 'open', deadline: day('2026-10') },
  answer: null,
  proposers: [alderman],
}
