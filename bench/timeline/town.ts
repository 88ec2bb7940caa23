import type { Decision, Dossier, Meeting, Party, Person, Post } from '@/payload-types'

import { decisionKinds, decisionStages } from '@/decisions/decision-words'
import { fuzzy } from '@tests/support/fuzzy'
import { lexicalText } from '@tests/support/make-post'

/** What Payload stores of a document, with an id of our own; relations are ids. */
type Row<Doc> = Partial<Doc> & { id: string }
export type Town = {
  municipalities: Row<{ name: string; slug: string; province: string }>[]
  bodies: Row<{ name: string; slug: string; kind: string; municipality: string }>[]
  topics: Row<{ name: string; slug: string }>[]
  organisations: Row<{ name: string; slug: string; kind: string }>[]
  parties: Row<Party>[]
  people: Row<Person>[]
  dossiers: Row<Dossier>[]
  meetings: Row<Meeting>[]
  decisions: Row<Decision>[]
  posts: Row<Post>[]
}

type Asked = { decisions: number; today: string; newId: () => string }

const stepsOfADossier = 40
const stepsOfTheLongDossier = 500
const firstYear = 2010
const bodyNames = ['Raad', 'College', 'Commissie Samenleving', 'Forum Zorg', 'Adviesraad']
const tasks = ['maatschappelijk werk', 'jongerenwerk', 'schuldhulp', 'mantelzorg', 'buurtwerk']

/**
 * One municipality with its decisions since 2010, a few of them still to come: the first dossier has 500 steps, the
 * others 40, a meeting has about ten. The same asked is the same town, but for the ids.
 */
export function townOf({ decisions: count, today, newId }: Asked): Town {
  const random = seeded(count)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  const many = <Item>(length: number, make: (index: number) => Item): Item[] =>
    Array.from({ length }, (_, index) => make(index))
  const lastDay = addDays(today, 400)
  const dayAt = (share: number) =>
    addDays(`${firstYear}-01-01`, Math.floor(share * daysBetween(`${firstYear}-01-01`, lastDay)))
  const sources = () => [
    {
      id: newId(),
      title: 'Raadsvoorstel',
      publisher: 'Gemeente Schaalstad',
      url: 'https://schaalstad.example/voorstel',
    },
  ]

  const town = newId()
  const municipalities = [
    { id: town, name: 'Schaalstad', slug: 'schaalstad', province: 'Gelderland' },
  ]
  const bodies = bodyNames.map((name, index) => ({
    id: newId(),
    name,
    slug: `${slugOf(name)}-schaalstad`,
    kind: ['raad', 'college', 'commissie', 'forum', 'anders'][index] ?? 'anders',
    municipality: town,
  }))
  const topics = many(8, (index) => ({
    id: newId(),
    name: `Thema ${index + 1}`,
    slug: `thema-${index + 1}`,
  }))
  const organisations = many(30, (index) => ({
    id: newId(),
    name: `Stichting ${index + 1}`,
    slug: `stichting-${index + 1}`,
    kind: 'stichting',
  }))
  const parties = many(8, (index) => ({
    id: newId(),
    name: `Partij ${index + 1}`,
    slug: `partij-${index + 1}`,
    municipality: town,
    accent: '#0b4f8a',
    imprint: { responsible: 'Het bestuur' },
    councilPeriods: [{ id: newId(), from: 2010, until: 2030, seats: 8 - index }],
  }))
  const people = many(40, (index) => ({
    id: newId(),
    name: `Persoon ${index + 1}`,
    slug: `persoon-${index + 1}`,
    roles: [
      {
        id: newId(),
        role: 'raadslid' as const,
        party: parties[index % 8]?.id ?? null,
        from: '2018-03-29',
      },
    ],
  }))

  const dossierCount = Math.max(1, 1 + Math.ceil((count - stepsOfTheLongDossier) / stepsOfADossier))
  const dossiers = many(Math.max(dossierCount, 3), (index) => ({
    id: newId(),
    title: `Dossier ${index + 1}`,
    slug: `dossier-${index + 1}`,
    municipalities: [town],
    topics: [pick(topics).id],
    status: index % 4 === 3 ? ('afgerond' as const) : ('loopt' as const),
    lead: `Wie helpt de inwoners van Schaalstad bij onderwerp ${index + 1}?`,
    inShort: [{ id: newId(), text: 'De raad besluit.' }],
    involved: [involvement(pick(organisations).id, pick(tasks), newId())],
    sources: sources(),
  }))

  const meetings: (Row<Meeting> & { id: string })[] = many(
    Math.min(2000, Math.max(5, Math.round(count / 10))),
    (index) => {
      const body = bodies[index % 4] ?? pick(bodies)
      const day = dayAt(index / Math.min(2000, Math.max(5, Math.round(count / 10))))
      return {
        id: newId(),
        title: `${body.name} ${index + 1}`,
        body: body.id,
        when: fuzzy(day),
        startTime: '19:30',
        status: day < today ? ('gehouden' as const) : ('gepland' as const),
        location: 'Raadzaal',
        municipalities: [town],
        agenda: [],
        sources: sources(),
      }
    },
  )

  const decisions = many(count, (index): Row<Decision> => {
    const dossier = dossierOf(index, count, dossiers)
    const meeting = meetings[Math.floor((index / count) * meetings.length)]
    const hasMeeting = meeting !== undefined && index % 10 !== 0
    const day = hasMeeting ? (meeting.when?.edtf ?? today) : dayAt(random())
    const isToCome = day >= today
    const id = newId()
    if (hasMeeting)
      meeting.agenda?.push({
        id: newId(),
        number: String(meeting.agenda.length + 1),
        title: `Stap ${index + 1}`,
        decision: id,
      })
    return {
      id,
      title: `Stap ${index + 1} van ${dossier.title.toLowerCase()} over ${pick(tasks)}`,
      slug: `stap-${index + 1}`,
      dossiers: [dossier.id],
      municipalities: [town],
      body: (hasMeeting ? meeting.body : pick(bodies).id) ?? null,
      meeting: hasMeeting ? meeting.id : null,
      when: fuzzy(index % 7 === 0 ? day.slice(0, 7) : day),
      kind: decisionKinds[index % decisionKinds.length] ?? 'bespreking',
      stage: decisionStages[Math.floor(random() * decisionStages.length)] ?? 'advies',
      status: isToCome ? 'gepland' : index % 50 === 0 ? 'uitgesteld' : 'gehouden',
      outcome: isToCome || index % 3 > 0 ? null : 'aangenomen',
      summary: `De gemeente bespreekt wat er verandert voor de inwoners. Dit is stap ${index + 1}.`,
      isAuthoritative: index % 2 === 0,
      sources: sources(),
      plannedWhen:
        index % 20 === 0 ? [{ id: newId(), when: fuzzy(addDays(day, -60)), changedOn: day }] : [],
      amounts:
        index % 5 === 0
          ? [{ id: newId(), kind: 'welzijnswerk', min: 1000 * index, per: 'jaar' as const }]
          : [],
      involved: index % 40 === 0 ? [involvement(pick(organisations).id, pick(tasks), newId())] : [],
      votes:
        index % 3 === 0
          ? {
              method: 'hand-opsteken' as const,
              groups: parties.map(({ id: party }, at) => ({
                id: newId(),
                party,
                for: at % 2 === 0 ? 8 - at : 0,
                against: at % 2 === 0 ? 0 : 8 - at,
              })),
            }
          : {},
      relations: [],
      disputes: [],
    }
  })
  for (const [index, decision] of decisions.entries()) {
    const earlier = decisions[index - 1]
    if (index % 6 === 1 && earlier)
      decision.relations = [{ id: newId(), kind: 'volgt-op', decision: earlier.id }]
  }

  const posts = many(Math.max(20, Math.round(count / 20)), (index): Row<Post> => {
    const party = pick(parties)
    const dossier = index % 5 === 0 ? dossiers[0] : pick(dossiers)
    const own = decisions.filter((_, at) => at % 97 === index % 97)
    const publishedAt = `${dayAt(0.05 + 0.9 * (index / Math.max(20, Math.round(count / 20))))}T10:00:00.000Z`
    return {
      id: newId(),
      title: `Bericht ${index + 1} over ${pick(tasks)}`,
      slug: `bericht-${index + 1}`,
      party: party.id,
      type: index % 2 === 0 ? 'standpunt' : 'raadsnieuws',
      lead: `Wij vinden iets van onderwerp ${index + 1}.`,
      body: lexicalText(`De tekst van bericht ${index + 1}.`),
      dossiers: dossier ? [dossier.id] : [],
      topics: [pick(topics).id],
      bylines: [pick(people).id],
      stances: [
        {
          id: newId(),
          decision: pick(own.length > 0 ? own : decisions).id,
          stance: 'voor' as const,
        },
      ],
      stage: 'gepubliceerd',
      _status: 'published',
      publishedAt: publishedAt < today ? publishedAt : `${today}T00:00:00.000Z`,
    }
  })
  return {
    municipalities,
    bodies,
    topics,
    organisations,
    parties,
    people,
    dossiers,
    meetings,
    decisions,
    posts,
  }
}

/** The steps of all dossiers run beside each other, so that neighbours on the calendar are not neighbours in a dossier. */
function dossierOf<Dossier>(index: number, count: number, dossiers: readonly Dossier[]): Dossier {
  const every = Math.max(2, Math.ceil(count / stepsOfTheLongDossier))
  const at = index % every === 0 ? 0 : 1 + (index % (dossiers.length - 1))
  const dossier = dossiers[at]
  if (dossier === undefined) throw new Error(`No dossier ${at}`)
  return dossier
}

const involvement = (organisation: string, task: string, id: string) => ({
  id,
  organisation,
  role: 'uitvoerder' as const,
  tasks: [task],
  from: fuzzy('2019-01-01'),
})

const dayMs = 86_400_000
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / dayMs)
const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

/** Numbers from 0 up to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
