import type { World } from './canary-world'

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>
type RouteFile = { GET?: Handler }

const routes = import.meta.glob<RouteFile>('/src/app/**/route.{ts,tsx}')

type Params = Record<string, string>
type Visit = { path?: string; params: Params }

/** Where nothing of a post can stand, and why. */
const unvisited: Record<string, string> = {
  '(payload)/api/[...slug]': 'walked through Payload itself',
  '(payload)/api/graphql': 'walked through Payload itself',
  '(site)/[lang]/[...rest]': 'always the page that says that there is nothing',
  'assets/[file]': 'stylesheet, letters and icon',
  healthz: 'a word',
  readyz: 'a word',
  'intern/ververs': 'answers to no GET',
  'robots.txt': 'fixed text',
}

/** With what each page is asked, by the folder of its route; every folder must be here. */
const visitsOf = ({ slugs, ids, hidden, agenda, issues }: World): Record<string, Visit[]> => {
  const posts = hidden.map(({ post }) => post)
  const open = (path: string): Visit => ({ path: `/api/open/v1/${path}`, params: {} })
  const inParty = [{ params: { party: slugs.party } }]
  const ofTown = [{ params: { slug: slugs.town } }]
  const ofDossier = [{ params: { slug: slugs.dossier } }]
  const ofStep = [{ params: { slug: slugs.step } }]
  const ofTopic = [{ params: { slug: slugs.topic } }]
  const ofBody = [{ params: { slug: slugs.body } }]
  const plain = [{ params: {} }]
  return {
    '(site)/[lang]': plain,
    '(site)/[lang]/[page]': [{ params: { page: 'nieuws' } }, { params: { page: slugs.party } }],
    '(site)/[lang]/agenda': plain,
    '(site)/[lang]/agenda.ics': plain,
    '(site)/[lang]/agenda/[slug]': ofTown,
    '(site)/[lang]/besluiten/[slug]': ofStep,
    '(site)/[lang]/besluiten/[slug]/geschiedenis': ofStep,
    '(site)/[lang]/besluiten/[slug]/vergelijken': ofStep,
    '(site)/[lang]/dossiers': plain,
    '(site)/[lang]/dossiers/[slug]': ofDossier,
    '(site)/[lang]/dossiers/[slug]/agenda.ics': ofDossier,
    '(site)/[lang]/dossiers/[slug]/feed.json': ofDossier,
    '(site)/[lang]/dossiers/[slug]/feed.xml': ofDossier,
    '(site)/[lang]/dossiers/[slug]/ingesloten': ofDossier,
    '(site)/[lang]/dossiers/[slug]/vergelijken': ofDossier,
    '(site)/[lang]/feed.json': plain,
    '(site)/[lang]/feed.xml': plain,
    '(site)/[lang]/gemeenten': plain,
    '(site)/[lang]/gemeenten/[slug]': ofTown,
    '(site)/[lang]/gemeenten/[slug]/agenda.ics': ofTown,
    '(site)/[lang]/gemeenten/[slug]/feed.json': ofTown,
    '(site)/[lang]/gemeenten/[slug]/feed.xml': ofTown,
    '(site)/[lang]/gemeenten/[slug]/toezeggingen': ofTown,
    '(site)/[lang]/nieuwsbrief': plain,
    '(site)/[lang]/nieuwsbrief/archief': [
      ...plain,
      { path: `/nieuwsbrief/archief?partij=${slugs.party}`, params: {} },
    ],
    '(site)/[lang]/nieuwsbrief/archief/[slug]': issues.map((slug) => ({ params: { slug } })),
    '(site)/[lang]/nieuwsbrief/archief/feed.json': plain,
    '(site)/[lang]/nieuwsbrief/archief/feed.xml': plain,
    '(site)/[lang]/nieuwsbrief/bevestigen': plain,
    '(site)/[lang]/nieuwsbrief/controle': plain,
    '(site)/[lang]/nieuwsbrief/opzeggen': plain,
    '(site)/[lang]/nieuwsbrief/voorkeuren': plain,
    '(site)/[lang]/nieuwsbrief/voorkeuren/gegevens': plain,
    '(site)/[lang]/nieuwsbrief/voorkeuren/wissen': plain,
    '(site)/[lang]/nieuwsbrief/wat-wij-bewaren': plain,
    '(site)/[lang]/oembed': [
      { path: `/oembed?url=http://localhost:3000/dossiers/${slugs.dossier}`, params: {} },
    ],
    '(site)/[lang]/open-data': plain,
    '(site)/[lang]/organen/[slug]': ofBody,
    '(site)/[lang]/organen/[slug]/agenda.ics': ofBody,
    '(site)/[lang]/organisaties/[slug]': [{ params: { slug: slugs.org } }],
    '(site)/[lang]/partijen': plain,
    '(site)/[lang]/partijen/[party]': inParty,
    '(site)/[lang]/partijen/[party]/[post]': posts.map((post) => ({
      params: { party: slugs.party, post: post.slug },
    })),
    '(site)/[lang]/partijen/[party]/colofon': inParty,
    '(site)/[lang]/partijen/[party]/feed.json': inParty,
    '(site)/[lang]/partijen/[party]/feed.xml': inParty,
    '(site)/[lang]/partijen/[party]/fractie': inParty,
    '(site)/[lang]/partijen/[party]/nieuws': inParty,
    '(site)/[lang]/partijen/[party]/raadsnieuws': inParty,
    '(site)/[lang]/partijen/[party]/standpunten': inParty,
    '(site)/[lang]/partijen/[party]/uitleg': inParty,
    '(site)/[lang]/personen/[slug]': [{ params: { slug: slugs.person } }],
    '(site)/[lang]/themas/[slug]': ofTopic,
    '(site)/[lang]/themas/[slug]/feed.json': ofTopic,
    '(site)/[lang]/themas/[slug]/feed.xml': ofTopic,
    '(site)/[lang]/redactie/agenda/[file]': [agenda, ...posts.map(({ id }) => `${id}.ics`)].map(
      (file) => ({ params: { file } }),
    ),
    '(site)/[lang]/uitnodiging/[token]': posts.map(({ id }) => ({ params: { token: id } })),
    '(site)/[lang]/zoeken': ['zwanenzang', 'zwanen', 'bron'].map((word) => ({
      path: `/zoeken?q=${word}`,
      params: {},
    })),
    'api/open/v1/[[...path]]': [
      ...[
        'posts',
        'stances',
        'dossiers',
        'decisions',
        'people',
        'parties',
        'organisations',
      ].flatMap((name) => [open(name), open(`${name}?updatedSince=2020-01-01T00:00:00Z`)]),
      open(`stances?decision=${ids.step}`),
      open(`dossiers/${slugs.dossier}/steps.csv`),
      ...posts.flatMap(({ id }) => [open(`posts/${id}`), open(`stances/${id}-001`)]),
    ],
    'sitemap.xml': [{ params: {} }, { path: '/sitemap.xml?deel=overig', params: {} }],
    'voorbeeld/[id]': posts.map(({ id }) => ({ params: { id } })),
    'voorbeeld/gedeeld/[token]': posts.map(({ id }) => ({ params: { token: id } })),
    'voorbeeld/gedeeld/[token]/bestand/[file]': posts.map(({ id }) => ({
      params: { token: id, file: 'foto.png' },
    })),
  }
}

/** Routes that the walk does not know, so that a new page cannot be forgotten. */
export function unknownRoutes(world: World): string[] {
  const known = new Set([...Object.keys(visitsOf(world)), ...Object.keys(unvisited)])
  return Object.keys(routes)
    .map(folderOf)
    .filter((folder) => !known.has(folder))
}

export type Answered = { what: string; text: string }

/** Every page of the site as this stranger gets it. */
export async function* walkPages(world: World, token: string | null): AsyncGenerator<Answered> {
  const visits = visitsOf(world)
  for (const [file, load] of Object.entries(routes)) {
    const folder = folderOf(file)
    if (folder in unvisited) continue
    const { GET } = await load()
    for (const { path, params } of visits[folder] ?? []) {
      const address = path ?? addressOf(folder, params)
      const request = new Request(`http://localhost:3000${address}`, {
        headers: token === null ? {} : { authorization: `JWT ${token}` },
      })
      const response = await GET?.(request, { params: Promise.resolve({ lang: 'nl', ...params }) })
      const headers = [...(response?.headers ?? [])].map((header) => header.join(': ')).join('\n')
      yield { what: address, text: `${headers}\n${(await response?.text()) ?? ''}` }
    }
  }
}

const folderOf = (file: string): string =>
  file.replace('/src/app/', '').replace(/\/?route\.tsx?$/, '')

const addressOf = (folder: string, params: Params): string =>
  `/${folder
    .replace(/\(site\)\/\[lang\]\/?/, '')
    .replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')}`
