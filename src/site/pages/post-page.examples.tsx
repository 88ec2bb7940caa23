import type { Examples } from '../preview/example'

import { blockExamples } from '../blocks/blocks.examples'
import { sampleConsent } from '../newsletter/newsletter.examples'
import { councilPost, longTitle, sampleNotice, stancePost, teasers } from '../preview/posts'
import { sampleImage, sampleSite } from '../preview/sample'
import { withLongName } from '../preview/voorbeeldstad'

import { PostPage } from './post-page'

const site = sampleSite()

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

export const postPageExamples = {
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
      preview={{ kind: 'own', stageName: 'Ter beoordeling' }}
    />
  ),
  'bericht-als-gedeeld-concept': (
    <PostPage
      site={site}
      post={councilPost}
      body={<p>Een korte tekst.</p>}
      more={[]}
      consentText=""
      preview={{ kind: 'shared', until: '24 november 2026 om 13.00 uur' }}
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
        advertising: { ...sampleNotice, sponsor: 'Burgerbelang', payer: null },
      }}
      body={<p>Een korte tekst.</p>}
      more={[]}
      consentText={sampleConsent}
    />
  ),
} satisfies Examples
