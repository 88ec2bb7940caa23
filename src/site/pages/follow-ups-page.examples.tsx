import type { Examples } from '../preview/example'

import { followUpList } from '../preview/follow-ups'
import { sampleSite } from '../preview/sample'
import { voorbeeldstad } from '../preview/voorbeeldstad'

import { FollowUpsPage } from './follow-ups-page'

const site = sampleSite()

export const followUpsPageExamples = {
  toezeggingen: <FollowUpsPage site={site} list={followUpList} />,
  'toezeggingen-leeg': (
    <FollowUpsPage
      site={site}
      list={{
        place: voorbeeldstad,
        asked: {},
        lines: [],
        openCount: 0,
        paging: { page: 1, pageCount: 1, total: 0 },
        kinds: [],
        parties: [],
      }}
    />
  ),
} satisfies Examples
