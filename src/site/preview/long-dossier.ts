import type { SampleDossier } from './sample'

import { decisionKinds } from '@/decisions/view'

import { day, step } from './sample'
import { voorbeeldstad } from './voorbeeldstad'

const stepCount = 240

const dateOf = (index: number): string => {
  const month = String((index % 12) + 1).padStart(2, '0')
  return `${2007 + Math.floor(index / 12)}-${month}-12`
}

/** Twenty years of one subject: more than fits on a page. */
export const longDossier: SampleDossier = {
  title: 'Het dorpshart, al twintig jaar',
  slug: 'dorpshart',
  lead: 'Sinds 2007 praat de raad over een nieuw dorpshart.',
  inShort: [],
  status: 'loopt',
  municipalities: [voorbeeldstad],
  topics: [],
  steps: Array.from({ length: stepCount }, (_, index) =>
    step({
      slug: `dorpshart-${index + 1}`,
      title: `Stap ${index + 1} voor het dorpshart`,
      when: day(dateOf(index)),
      kind: decisionKinds[index % decisionKinds.length] ?? 'bespreking',
      status: dateOf(index) < '2026-11-21' ? 'gehouden' : 'gepland',
      bodyName: index % 3 === 0 ? 'Gemeenteraad' : 'College van B en W',
    }),
  ),
  involved: [],
  amounts: [],
  sources: [],
  changedOn: null,
}
