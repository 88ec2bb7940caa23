import * as home from '@/app/(site)/[lang]/route'
import * as agenda from '@/app/(site)/[lang]/agenda/route'
import * as townAgenda from '@/app/(site)/[lang]/agenda/[slug]/route'
import * as calendar from '@/app/(site)/[lang]/agenda.ics/route'
import * as decision from '@/app/(site)/[lang]/besluiten/[slug]/route'
import * as dossiers from '@/app/(site)/[lang]/dossiers/route'
import * as dossier from '@/app/(site)/[lang]/dossiers/[slug]/route'
import * as dossierCalendar from '@/app/(site)/[lang]/dossiers/[slug]/agenda.ics/route'
import * as dossierFeed from '@/app/(site)/[lang]/dossiers/[slug]/feed.xml/route'
import * as feed from '@/app/(site)/[lang]/feed.xml/route'
import * as municipalities from '@/app/(site)/[lang]/gemeenten/route'
import * as municipality from '@/app/(site)/[lang]/gemeenten/[slug]/route'
import * as organisation from '@/app/(site)/[lang]/organisaties/[slug]/route'
import * as party from '@/app/(site)/[lang]/partijen/[party]/route'
import * as partyPosts from '@/app/(site)/[lang]/partijen/[party]/standpunten/route'
import * as person from '@/app/(site)/[lang]/personen/[slug]/route'
import * as topic from '@/app/(site)/[lang]/themas/[slug]/route'
import * as topicFeed from '@/app/(site)/[lang]/themas/[slug]/feed.xml/route'
import * as search from '@/app/(site)/[lang]/zoeken/route'
import * as sitemap from '@/app/sitemap.xml/route'

type Make = (request: Request) => Promise<Response>

const at =
  <Params>(
    { GET }: { GET: (request: Request, context: { params: Promise<Params> }) => Promise<Response> },
    params: Params,
  ): Make =>
  (request) =>
    GET(request, { params: Promise.resolve(params) })

const [slug, lang] = ['schaalstad', 'nl']

/** The pages and feeds of the town that `fill.ts` makes, by their addresses; `/dossiers/dossier-1` is the long one. */
export const pages: Record<string, Make> = {
  '/': at(home, { lang }),
  '/gemeenten': at(municipalities, { lang }),
  '/gemeenten/schaalstad': at(municipality, { lang, slug }),
  '/dossiers': at(dossiers, { lang }),
  '/dossiers/dossier-1': at(dossier, { lang, slug: 'dossier-1' }),
  '/dossiers/dossier-2': at(dossier, { lang, slug: 'dossier-2' }),
  '/besluiten/stap-61': at(decision, { lang, slug: 'stap-61' }),
  '/agenda': at(agenda, { lang }),
  '/agenda/schaalstad': at(townAgenda, { lang, slug }),
  '/agenda.ics': at(calendar, { lang }),
  '/dossiers/dossier-1/agenda.ics': at(dossierCalendar, { lang, slug: 'dossier-1' }),
  '/feed.xml': at(feed, { lang }),
  '/dossiers/dossier-1/feed.xml': at(dossierFeed, { lang, slug: 'dossier-1' }),
  '/themas/thema-1/feed.xml': at(topicFeed, { lang, slug: 'thema-1' }),
  '/themas/thema-1': at(topic, { lang, slug: 'thema-1' }),
  '/organisaties/stichting-1': at(organisation, { lang, slug: 'stichting-1' }),
  '/personen/persoon-1': at(person, { lang, slug: 'persoon-1' }),
  '/partijen/partij-1': at(party, { lang, party: 'partij-1' }),
  '/partijen/partij-1/standpunten': at(partyPosts, { lang, party: 'partij-1' }),
  '/zoeken?q=dossier': (request) => search.GET(request),
  '/zoeken?q=mantelzorg': (request) => search.GET(request),
  '/sitemap.xml': at(sitemap, {}),
  '/sitemap.xml?deel=1': at(sitemap, {}),
}
