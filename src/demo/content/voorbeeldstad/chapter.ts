import type { Chapter } from '../content'
import type { DemoDays } from '../demo-days'

import { dossiers } from './dossiers'
import { images } from './images'
import { meetings } from './meetings'
import { bodies, parties, people } from './people'
import { postsOfBuurtbelang } from './posts-of-buurtbelang'
import { postsOfOthers } from './posts-of-others'

/** Nothing here exists, and every page of it says so. */
export function voorbeeldstad(days: DemoDays): Chapter {
  return {
    municipalities: [{ slug: 'voorbeeldstad', name: 'Voorbeeldstad', isFictional: true }],
    bodies,
    parties: parties(days),
    people,
    dossiers: dossiers(days),
    meetings: meetings(days),
    images,
    accounts: [
      {
        email: 'schrijver@buurtbelang.example',
        name: 'Pim Proefschrift',
        seat: { party: 'buurtbelang', role: 'writer' },
      },
      {
        email: 'redacteur@buurtbelang.example',
        name: 'Rosa Rodepen',
        seat: { party: 'buurtbelang', role: 'editor' },
      },
      {
        email: 'beheerder@buurtbelang.example',
        name: 'Bas Balie',
        seat: { party: 'buurtbelang', role: 'manager' },
      },
    ],
    posts: [...postsOfBuurtbelang(days), ...postsOfOthers(days)],
  }
}
