import type { Examples } from '../preview/example'

import { sampleImage } from '../preview/sample'

import { PersonCard } from './person-card'

export const peopleExamples = {
  'zonder foto': (
    <PersonCard
      person={{
        name: 'Bart van Oort',
        slug: 'bart-van-oort',
        role: 'Raadslid',
        period: 'sinds 2018',
        portrait: null,
      }}
    />
  ),
  'met foto': (
    <PersonCard
      person={{
        name: 'Wilhelmina van der Heijden-Oosterhuis',
        slug: null,
        role: 'Fractievoorzitter',
        period: null,
        portrait: sampleImage({ width: 800, height: 800 }),
      }}
    />
  ),
} satisfies Examples
