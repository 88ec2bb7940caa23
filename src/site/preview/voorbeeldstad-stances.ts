import type { PartyStance } from '@/publishing/view'

import { day } from './sample'
import { caring, forward, interest } from './voorbeeldstad'
import { advice, proposal } from './voorbeeldstad-dossier'

const says = (
  who: typeof forward,
  stance: PartyStance['stance'],
  about: { slug: string },
  title: string,
  on: string,
  conditions: string | null = null,
): PartyStance => ({
  party: who,
  target: { kind: 'besluit', slug: about.slug },
  stance,
  conditions,
  post: { title, slug: title.toLowerCase().replaceAll(/[^a-z]+/g, '-') },
  publishedOn: day(on),
})

export const voorbeeldStances: PartyStance[] = [
  says(
    forward,
    'voor',
    proposal,
    'Eindelijk één loket per wijk',
    '2026-09-10',
    'Eén loket helpt iedereen.',
  ),
  says(
    caring,
    'voorwaardelijk',
    proposal,
    'Buurtteams: ja, maar eerst genoeg mensen',
    '2026-09-12',
    'Er moet eerst genoeg personeel zijn.',
  ),
  says(caring, 'tegen', advice, 'Waarom wij nu tegen zijn', '2026-10-09'),
  says(caring, 'voorwaardelijk', advice, 'Onze vragen aan de wethouder', '2026-10-06'),
  says(
    interest,
    'afwachtend',
    advice,
    'Wij willen eerst het advies van de cliëntenraad zien',
    '2026-10-07',
  ),
  says(forward, 'voor', advice, 'Snel beginnen', '2026-10-07'),
]
