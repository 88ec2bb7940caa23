import type { EarlierPlan } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { stageBar } from '@/decisions/view'

import { capelleDossier, capelleStances } from '../preview/capelle'
import { gemertBakelDossier, gemertBakelStances } from '../preview/gemert-bakel'
import { day, vague } from '../preview/sample'
import { voorbeeldDossier } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'

import { EarlierPlans } from './earlier-plans'
import { MiniTimeline } from './mini-timeline'
import { StageBar } from './stage-bar'
import { Timeline } from './timeline'

export const samplePlans: EarlierPlan[] = [
  {
    when: day('2026-06-30'),
    until: '3 juni 2026',
    reason: 'Het rapport kwam later.',
    sourceUrl: 'https://stad.example/raadsbrief',
  },
  { when: day('2026-09-22'), until: null, reason: null, sourceUrl: null },
]

export const earlierPlansExamples = {
  'twee keer verzet': (
    <EarlierPlans step={{ plans: samplePlans, when: day('2026-10-06'), status: 'gepland' }} />
  ),
  'geen verschil te noemen': (
    <EarlierPlans
      step={{
        plans: samplePlans.slice(1),
        when: vague('najaar 2026', '2026-23', '2026-09-01', '2026-11-30'),
        status: 'gepland',
      }}
    />
  ),
  'alleen een bron': (
    <EarlierPlans
      step={{
        plans: [
          {
            when: day('2026-09-22'),
            until: null,
            reason: null,
            sourceUrl: 'https://stad.example/brief',
          },
        ],
        when: day('2026-10-06'),
        status: 'uitgesteld',
      }}
    />
  ),
} satisfies Examples

export const timelineExamples = {
  'nog geen stappen': <Timeline steps={[]} stances={[]} today="2026-11-21" />,
  'halverwege, met standpunten': (
    <Timeline steps={voorbeeldDossier.steps} stances={voorbeeldStances} today="2026-11-21" />
  ),
  'op de dag van het bericht': (
    <Timeline steps={capelleDossier.steps} stances={capelleStances} today="2016-02-16" />
  ),
  'plannen die stil voorbijgingen': (
    <Timeline steps={capelleDossier.steps} stances={capelleStances} today="2026-11-21" />
  ),
  'vage datums en een feit dat niet vaststaat': (
    <Timeline steps={gemertBakelDossier.steps} stances={gemertBakelStances} today="2026-11-21" />
  ),
  'alles moet nog gebeuren': (
    <Timeline steps={capelleDossier.steps.slice(3)} stances={[]} today="2016-01-01" />
  ),
} satisfies Examples

export const miniTimelineExamples = {
  'bij een bericht': <MiniTimeline steps={voorbeeldDossier.steps} today="2026-11-21" />,
  'bij een stap': (
    <MiniTimeline
      steps={capelleDossier.steps}
      today="2026-11-21"
      currentSlug="college-stelt-tussenrapport-vast"
    />
  ),
} satisfies Examples

export const stageBarExamples = {
  'loopt nog': <StageBar stages={stageBar(voorbeeldDossier, '2026-11-21')} />,
  'een fase zonder bekende stap': <StageBar stages={stageBar(gemertBakelDossier, '2026-11-21')} />,
  afgerond: (
    <StageBar stages={stageBar({ ...gemertBakelDossier, status: 'afgerond' }, '2026-11-21')} />
  ),
  'nog niets gebeurd': <StageBar stages={stageBar({ status: 'loopt', steps: [] }, '2026-11-21')} />,
} satisfies Examples
