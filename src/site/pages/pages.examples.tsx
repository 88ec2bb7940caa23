import type { DecisionView } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { nextUp } from '@/decisions/view'

import { blockExamples } from '../blocks/blocks.examples'
import { sampleConsent, sampleFaults, sampleTarget } from '../newsletter/newsletter.examples'
import { capelle, capelleDossier, capelleParties, capelleStances } from '../preview/capelle'
import {
  dorpspartij,
  dorpspartijMark,
  gemertBakel,
  gemertBakelDossier,
  gemertBakelParties,
  gemertBakelStances,
} from '../preview/gemert-bakel'
import { councilPost, dossierTiles, longTitle, stancePost, teasers } from '../preview/posts'
import { day, sampleImage, sampleSite, vague } from '../preview/sample'
import {
  advice,
  voorbeeldAgenda,
  voorbeeldDossier,
  voorbeeldParties,
  voorbeeldStances,
  voorbeeldstad,
  voorbeeldVotes,
  samenZorgen,
  withLongName,
} from '../preview/voorbeeldstad'
import { sampleSearch } from '../search/search.examples'

import { AgendaPage } from './agenda-page'
import { ColophonPage } from './colophon-page'
import { ConfirmPage } from './confirm-page'
import { DecisionPage } from './decision-page'
import { DossierPage } from './dossier-page'
import { DossiersPage } from './dossiers-page'
import { ErrorPage } from './error-page'
import { FractionPage } from './fraction-page'
import { HomePage } from './home-page'
import { MessagePage } from './message-page'
import { MunicipalityPage } from './municipality-page'
import { NewsletterPage } from './newsletter-page'
import { NotFoundPage } from './not-found-page'
import { OrganisationPage } from './organisation-page'
import { PartyPage } from './party-page'
import { PartyPostsPage } from './party-posts-page'
import { PersonPage } from './person-page'
import { PostPage } from './post-page'
import { SearchPage } from './search-page'
import { TextPage } from './text-page'
import { TopicPage } from './topic-page'
import { UnsubscribePage } from './unsubscribe-page'
import { WithdrawnPage } from './withdrawn-page'

const site = sampleSite()

const onePage = { page: 1, pageCount: 1, total: 3 }

const imprint = {
  responsible: 'Bestuur van de Dorpspartij Gemert-Bakel',
  address: ['Dorpsstraat 1', '5421 AB Gemert'],
  email: 'bestuur@dorpspartij.example',
  phone: null,
  website: 'https://www.dorpspartij.example/',
}
const emptyImprint = {
  responsible: 'het bestuur',
  address: [],
  email: null,
  phone: null,
  website: null,
}

const body = (
  <>
    <h2>Hoe zit het?</h2>
    <p>
      De gemeente betaalt{' '}
      <a href="/besluiten/samenwerking-levgroep-stopt">ruim één miljoen euro per jaar</a> voor
      maatschappelijk werk, hulp aan mantelzorgers en vrijwilligers, en vluchtelingenwerk. Wij
      willen dat die mensen een vaste plek krijgen in het gebiedsteam. Daar werken nu al
      schuldhulpverleners, cliëntondersteuners en de mensen van de Wmo en de jeugdhulp samen.
    </p>
    {blockExamples.besluitkaart}
    <h2>Wat gebeurt er nu?</h2>
    <p>Tot 1 januari 2021 verandert er niets. Intussen zoekt de gemeente een andere organisatie.</p>
    <ul>
      <li>Het maatschappelijk werk gaat door.</li>
      <li>Uw vrijwilligerswerk gaat door.</li>
      <li>Uw gegevens blijven bij de mensen die u helpen.</li>
    </ul>
    {blockExamples.citaat}
    <h3>Wat willen wij?</h3>
    <p>
      Wie hulp vraagt, moet niet van het kastje naar de muur. Eén team, met alle kennis bij elkaar.
    </p>
    {blockExamples.uitleg}
    {blockExamples.foto}
    {blockExamples.tijdlijn}
    {blockExamples.bestand}
    {blockExamples.oproep}
  </>
)

const bareDecision: DecisionView = {
  ...advice,
  dossiers: [{ title: voorbeeldDossier.title, slug: voorbeeldDossier.slug }],
  meeting: null,
  effectFrom: null,
  effectUntil: null,
  proposers: [],
  involved: [],
  amounts: [],
  votes: null,
  relations: [],
  disputes: [],
  sources: [
    {
      title: 'Verslag van de commissie',
      url: null,
      publisher: 'Gemeente Voorbeeldstad',
      accessedOn: null,
    },
  ],
  changes: [],
}

const fullDecision: DecisionView = {
  ...bareDecision,
  title: 'Raad besluit over de buurtteams',
  kind: 'raadsbesluit',
  stage: 'besluit',
  outcome: 'aangenomen',
  isAuthoritative: true,
  bodyName: 'Gemeenteraad',
  municipality: voorbeeldstad,
  summary:
    'In elke wijk komt één team dat alle hulpvragen aanneemt. De huidige loketten gaan daarin op.',
  earlierPlans: [day('2026-09-22')],
  meeting: {
    title: 'Raadsvergadering',
    when: day('2026-10-06'),
    startTime: '20:00',
    location: 'Stadhuis, Markt 1',
  },
  proposers: [samenZorgen, { name: 'Greet de Wit', slug: null, role: null, portrait: null }],
  involved: voorbeeldDossier.involved,
  amounts: voorbeeldDossier.amounts,
  votes: voorbeeldVotes,
  relations: [
    {
      kind: 'volgt-op',
      direction: 'forward',
      step: { title: 'College stelt vijf buurtteams voor', slug: 'x', when: day('2026-09-08') },
    },
    {
      kind: 'voert-uit',
      direction: 'back',
      step: {
        title: 'Keuze van de uitvoerder',
        slug: 'y',
        when: vague('voorjaar 2027', '2027-21', '2027-03-01', '2027-05-31'),
      },
    },
  ],
  disputes: [
    {
      note: 'Volgens de krant gaat het vluchtelingenwerk niet mee, omdat de kennis ontbreekt. De gemeente noemde het eerder wel.',
      raisedBy: samenZorgen,
      source: {
        title: 'Ook dorpsondersteuners apart',
        url: 'https://krant.example/apart',
        publisher: 'De Krant',
        accessedOn: null,
      },
    },
  ],
  changes: [
    {
      on: '14 november 2026',
      byParty: 'Samen Zorgen',
      what: 'Bron toegevoegd en uitslag ingevuld.',
    },
    { on: '1 september 2026', byParty: null, what: 'Stap toegevoegd.' },
  ],
}

/** Every page as readers may meet it: full, empty, with long words and with faults. */
export const pageExamples = {
  voorpagina: (
    <HomePage
      site={site}
      hasMoreDossiers
      latest={teasers}
      next={nextUp(voorbeeldAgenda, site.today)}
      dossiers={dossierTiles}
      municipalities={[
        { ...capelle, province: 'Zuid-Holland', partyCount: 9, dossierCount: 1 },
        { ...gemertBakel, province: 'Noord-Brabant', partyCount: 5, dossierCount: 1 },
        { name: 'Lochem', slug: 'lochem', province: 'Gelderland', partyCount: 7, dossierCount: 1 },
        {
          name: 'Meierijstad',
          slug: 'meierijstad',
          province: 'Noord-Brabant',
          partyCount: 1,
          dossierCount: 1,
        },
        {
          name: 'Zutphen',
          slug: 'zutphen',
          province: 'Gelderland',
          partyCount: 10,
          dossierCount: 1,
        },
      ]}
    />
  ),
  dossiers: <DossiersPage site={site} dossiers={dossierTiles} paging={onePage} />,
  'dossiers-tweede-pagina': (
    <DossiersPage
      site={site}
      dossiers={dossierTiles.filter(({ status }) => status === 'afgerond')}
      paging={{ page: 2, pageCount: 21, total: 492 }}
    />
  ),
  'voorpagina-leeg': (
    <HomePage
      site={site}
      hasMoreDossiers={false}
      latest={[]}
      next={[]}
      dossiers={[]}
      municipalities={[]}
    />
  ),
  'dossier-gemert': (
    <DossierPage
      site={site}
      dossier={gemertBakelDossier}
      parties={gemertBakelParties}
      stances={gemertBakelStances}
      posts={teasers.slice(0, 1)}
      consentText={sampleConsent}
    />
  ),
  'dossier-voorbeeldstad': (
    <DossierPage
      site={site}
      dossier={voorbeeldDossier}
      parties={voorbeeldParties}
      stances={voorbeeldStances}
      posts={teasers.slice(1, 2)}
      consentText={sampleConsent}
    />
  ),
  'dossier-capelle': (
    <DossierPage
      site={sampleSite('2016-02-16')}
      dossier={capelleDossier}
      parties={capelleParties}
      stances={capelleStances}
      posts={[]}
      consentText={sampleConsent}
    />
  ),
  standpunt: (
    <PostPage
      site={site}
      post={stancePost}
      body={body}
      more={teasers.slice(2)}
      consentText={sampleConsent}
    />
  ),
  raadsnieuws: (
    <PostPage
      site={site}
      post={councilPost}
      body={
        <p>
          De commissie besprak op 26 januari het tussenrapport. Wij zijn tot nu toe tevreden. Wordt
          vervolgd.
        </p>
      }
      more={[]}
      consentText={sampleConsent}
    />
  ),
  'bericht-als-concept': (
    <PostPage
      site={site}
      post={councilPost}
      body={<p>Een korte tekst.</p>}
      more={[]}
      consentText={sampleConsent}
      previewOf="Ter beoordeling"
    />
  ),
  'bericht-lang': (
    <PostPage
      site={site}
      post={{
        ...councilPost,
        title: longTitle,
        party: withLongName,
        hero: sampleImage({ width: 900, height: 1200, caption: null }),
        advertising: {
          sponsor: 'Burgerbelang',
          payer: null,
          amount: '€\u00a0250',
          period: 'maart 2026',
        },
      }}
      body={<p>Een korte tekst.</p>}
      more={[]}
      consentText={sampleConsent}
    />
  ),
  besluit: (
    <DecisionPage
      site={site}
      decision={fullDecision}
      dossierSteps={voorbeeldDossier.steps}
      parties={voorbeeldParties}
      stances={voorbeeldStances.filter(({ target }) => target.slug === advice.slug)}
      posts={teasers.slice(1, 2)}
    />
  ),
  'besluit-kaal': (
    <DecisionPage
      site={site}
      decision={bareDecision}
      dossierSteps={voorbeeldDossier.steps}
      parties={voorbeeldParties}
      stances={[]}
      posts={[]}
    />
  ),
  partij: (
    <PartyPage
      site={site}
      party={dorpspartij}
      imprint={imprint}
      latest={teasers.slice(0, 2).map((teaser) => ({ ...teaser, party: dorpspartijMark }))}
      dossiers={dossierTiles.slice(0, 1)}
      consentText={sampleConsent}
    />
  ),
  'partij-leeg': (
    <PartyPage
      site={site}
      party={withLongName}
      imprint={emptyImprint}
      latest={[]}
      dossiers={[]}
      consentText={sampleConsent}
    />
  ),
  standpunten: (
    <PartyPostsPage site={site} party={samenZorgen} page="standpunten" posts={teasers} paging={onePage} />
  ),
  'raadsnieuws-leeg': (
    <PartyPostsPage site={site} party={withLongName} page="raadsnieuws" posts={[]} paging={onePage} />
  ),
  fractie: (
    <FractionPage
      site={site}
      party={dorpspartij}
      fraction={{
        now: [
          {
            name: 'Bart van Oort',
            slug: 'bart-van-oort',
            role: 'Raadslid',
            period: 'sinds 2018',
            portrait: null,
          },
          {
            name: 'Anna Bakker',
            slug: null,
            role: 'Fractievoorzitter',
            period: null,
            portrait: sampleImage({ width: 800, height: 800 }),
          },
          {
            name: 'Wilhelmina van der Heijden-Oosterhuis',
            slug: null,
            role: 'Burgerlid',
            period: null,
            portrait: null,
          },
        ],
        before: [
          {
            name: 'Greet de Wit',
            slug: null,
            role: 'Raadslid',
            period: '2014 tot 2018',
            portrait: null,
          },
        ],
      }}
    />
  ),
  'fractie-leeg': (
    <FractionPage site={site} party={dorpspartij} fraction={{ now: [], before: [] }} />
  ),
  colofon: <ColophonPage site={site} party={dorpspartij} imprint={imprint} />,
  gemeente: (
    <MunicipalityPage
      site={site}
      paging={onePage}
      municipality={{
        ...gemertBakel,
        province: 'Noord-Brabant',
        succeededBy: null,
        parties: gemertBakelParties,
        bodies: [
          { name: 'College van B en W', kind: 'college' },
          { name: 'Gemeenteraad', kind: 'raad' },
          { name: 'Commissie Inwoners', kind: 'commissie' },
        ],
        dossiers: dossierTiles.slice(0, 1),
        involved: gemertBakelDossier.involved.map((row) => ({
          ...row,
          dossier: { title: gemertBakelDossier.title, slug: gemertBakelDossier.slug },
        })),
      }}
      next={[]}
      posts={teasers.slice(0, 1)}
    />
  ),
  'gemeente-leeg': (
    <MunicipalityPage
      site={site}
      paging={onePage}
      municipality={{
        ...voorbeeldstad,
        province: null,
        succeededBy: gemertBakel,
        parties: [],
        bodies: [],
        dossiers: [],
        involved: [],
      }}
      next={[]}
      posts={[]}
    />
  ),
  agenda: <AgendaPage site={site} items={voorbeeldAgenda} />,
  'agenda-leeg': <AgendaPage site={site} items={[]} />,
  zoeken: <SearchPage site={site} search={sampleSearch} />,
  'zoeken-begin': (
    <SearchPage site={site} search={{ query: '', total: 0, hits: [], nextPath: null }} />
  ),
  'zoeken-niets': (
    <SearchPage site={site} search={{ query: 'xyzzy', total: 0, hits: [], nextPath: null }} />
  ),
  nieuwsbrief: (
    <NewsletterPage
      site={site}
      choices={[
        sampleTarget,
        { kind: 'dossier', slug: voorbeeldDossier.slug, label: voorbeeldDossier.title },
        { kind: 'party', slug: 'dorpspartij', label: 'Dorpspartij' },
        { kind: 'municipality', slug: 'gemert-bakel', label: 'Gemert-Bakel' },
      ]}
      chosen={null}
    />
  ),
  'nieuwsbrief-fout': (
    <NewsletterPage
      site={site}
      choices={[]}
      chosen={{ target: sampleTarget, consentText: sampleConsent }}
      values={{ email: 'jan.de.vries', hasConsented: false }}
      faults={sampleFaults}
    />
  ),
  bevestigen: (
    <ConfirmPage
      site={site}
      state={{
        kind: 'vraag',
        token: 'voorbeeld',
        label: sampleTarget.label,
        wording: sampleConsent,
      }}
    />
  ),
  bevestigd: (
    <ConfirmPage
      site={site}
      state={{
        kind: 'bevestigd',
        label: sampleTarget.label,
        address: '/dossiers/welzijnswerk-gemert-bakel',
        endingUrl: 'https://raadlijn.example/nieuwsbrief/opzeggen?token=voorbeeld',
      }}
    />
  ),
  'bevestigen-verlopen': <ConfirmPage site={site} state={{ kind: 'verlopen' }} />,
  opzeggen: (
    <UnsubscribePage
      site={site}
      state={{ kind: 'vraag', token: 'voorbeeld', label: sampleTarget.label }}
    />
  ),
  opgezegd: <UnsubscribePage site={site} state={{ kind: 'opgezegd' }} />,
  'kijk-in-uw-mail': (
    <MessagePage
      site={site}
      title="Kijk in uw mail"
      paragraphs={[
        'Wij hebben een mail gestuurd met een knop. Druk op die knop, dan is uw aanmelding klaar.',
        'Geen mail gezien? Kijk ook bij de ongewenste mail.',
      ]}
      links={[{ label: 'Terug naar het dossier', href: '/dossiers/welzijnswerk-gemert-bakel' }]}
    />
  ),
  thema: (
    <TopicPage
      site={site}
      paging={onePage}
      topic={{
        name: 'Samenkracht en burgerparticipatie',
        slug: 'samenkracht',
        description: 'Welzijnswerk, vrijwilligers, mantelzorg en buurthuizen.',
        iv3: '6.1',
        parent: { name: 'Sociaal domein', slug: 'sociaal-domein' },
        children: [{ name: 'Mantelzorg', slug: 'mantelzorg' }],
      }}
      dossiers={dossierTiles}
      posts={teasers.slice(0, 1)}
    />
  ),
  organisatie: (
    <OrganisationPage
      site={site}
      organisation={{
        name: 'Lumens',
        slug: 'lumens',
        kind: 'stichting',
        description: 'Welzijnsorganisatie in Eindhoven en omgeving.',
        website: 'https://www.lumens.example/',
        involvements: gemertBakelDossier.involved.map((row) => ({
          ...row,
          dossier: { title: gemertBakelDossier.title, slug: gemertBakelDossier.slug },
        })),
      }}
    />
  ),
  persoon: (
    <PersonPage
      site={site}
      paging={onePage}
      person={{
        name: 'Jacqueline Vonk',
        slug: 'jacqueline-vonk',
        portrait: null,
        roles: [
          {
            role: 'Bestuurder',
            at: { name: 'Lumens', path: '/organisaties/lumens' },
            period: null,
            isPast: false,
          },
        ],
      }}
      posts={[]}
    />
  ),
  tekst: (
    <TextPage
      site={site}
      party={null}
      title="Toegankelijkheid"
      lead="Iedereen moet deze site kunnen gebruiken."
      path="/toegankelijkheid"
      body={<p>Lukt er iets niet? Laat het ons weten, dan maken wij het in orde.</p>}
    />
  ),
  ingetrokken: (
    <WithdrawnPage
      site={site}
      party={dorpspartij}
      post={{
        withdrawnOn: '20 november 2026',
        dossiers: [{ title: gemertBakelDossier.title, slug: gemertBakelDossier.slug }],
      }}
    />
  ),
  'niet-gevonden': <NotFoundPage site={site} />,
  fout: <ErrorPage site={site} reference="8f3a-22" />,
} satisfies Examples
