import type { MeetingContent } from '../content'
import type { DemoDays } from '../demo-days'

import { councilCalendar, councilMinutes } from './sources'

const location = 'Raadzaal, Marktplein 1, Voorbeeldstad'

export function meetings(days: DemoDays): MeetingContent[] {
  return [
    {
      name: 'raad-van-de-stemming',
      title: 'Raadsvergadering',
      body: 'gemeenteraad-voorbeeldstad',
      when: days.on('donderdag', -150),
      startTime: '20:00',
      status: 'gehouden',
      location,
      agenda: [
        { number: '1', title: 'Opening' },
        {
          number: '2',
          title: 'Amendement: buurthuizen op zaterdag open',
          step: 'voorbeeldstad-raad-wil-geen-zaterdagopening',
        },
        {
          number: '3',
          title: 'Vier open buurthuizen en dorpsondersteuning',
          step: 'voorbeeldstad-raad-kiest-vier-buurthuizen',
        },
        {
          number: '4',
          title: 'Motie: vervoer naar het buurthuis',
          step: 'voorbeeldstad-motie-vervoer-naar-buurthuis',
        },
        { number: '5', title: 'Sluiting' },
      ],
      sources: [councilMinutes],
    },
    {
      name: 'geannuleerde-raad',
      title: 'Extra raadsvergadering',
      body: 'gemeenteraad-voorbeeldstad',
      when: days.on('donderdag', 4),
      startTime: '20:00',
      status: 'geannuleerd',
      location,
      agenda: [],
      sources: [councilCalendar],
    },
    {
      name: 'commissie-over-het-plan',
      title: 'Commissie Samenleving',
      body: 'commissie-samenleving-voorbeeldstad',
      when: days.on('dinsdag', 11),
      startTime: '19:30',
      status: 'gepland',
      location,
      agenda: [
        { number: '1', title: 'Opening en insprekers' },
        {
          number: '2',
          title: 'Uitvoeringsplan buurthuizen en dorpsondersteuning',
          step: 'voorbeeldstad-commissie-bespreekt-uitvoeringsplan',
        },
        {
          number: '3',
          title: 'Schulden eerder in beeld',
          step: 'voorbeeldstad-commissie-bespreekt-schulden',
        },
        { number: '4', title: 'Rondvraag en sluiting' },
      ],
      sources: [councilCalendar],
    },
    {
      name: 'raad-over-het-plan',
      title: 'Raadsvergadering',
      body: 'gemeenteraad-voorbeeldstad',
      when: days.on('donderdag', 25),
      startTime: '20:00',
      status: 'gepland',
      location,
      agenda: [
        { number: '1', title: 'Opening' },
        {
          number: '2',
          title: 'Uitvoeringsplan buurthuizen en dorpsondersteuning',
          step: 'voorbeeldstad-raad-beslist-over-uitvoeringsplan',
        },
        { number: '3', title: 'Sluiting' },
      ],
      sources: [councilCalendar],
    },
  ]
}
