import type { BodyInline, BodyPart } from '@/publishing/view'
import type { Examples } from '../preview/example'

import { capelleDossier } from '../preview/capelle'
import { gemertBakelDossier, stopLev } from '../preview/gemert-bakel'
import { sampleImage } from '../preview/sample'
import { councilVote } from '../preview/voorbeeldstad-dossier'

import { Body } from './body'
import { CallToActionBlock } from './call-to-action-block'
import { DecisionCardBlock } from './decision-card-block'
import { ExplanationBlock } from './explanation-block'
import { FileBlock } from './file-block'
import { PhotoBlock } from './photo-block'
import { QuoteBlock } from './quote-block'
import { TimelineBlock } from './timeline-block'

const today = '2026-11-21'

const text = (words: string): Extract<BodyInline, { kind: 'text' }> => ({
  kind: 'text',
  text: words,
  isBold: false,
  isItalic: false,
})

export const bodyExample: BodyPart[] = [
  {
    kind: 'paragraph',
    parts: [
      { ...text('Wie hulp vraagt'), isBold: true },
      text(', moet niet van het '),
      {
        kind: 'link',
        href: '/besluiten/samenwerking-levgroep-stopt',
        parts: [text('kastje naar de muur')],
      },
      text('.'),
      { kind: 'break' },
      { ...text('Eén team, met alle kennis bij elkaar.'), isItalic: true },
    ],
  },
  {
    kind: 'uitleg',
    question: 'Wat verandert er?',
    answer: 'Nu niets.\n\nStraks een ander gezicht.',
    anchor: 'wat',
  },
  { kind: 'heading', level: 2, parts: [text('Hoe zit het?')] },
  {
    kind: 'list',
    isOrdered: true,
    items: [
      { parts: [text('Eerst het plan')], list: null },
      {
        parts: [text('Dan het besluit')],
        list: {
          kind: 'list',
          isOrdered: false,
          items: [{ parts: [text('in de raad')], list: null }],
        },
      },
    ],
  },
  { kind: 'quotation', parts: [text('Een zin uit een brief.')] },
  { kind: 'rule' },
  { kind: 'besluitkaart', step: stopLev },
]

export const blockExamples = {
  'een hele tekst': (
    <div className="body">
      <Body parts={bodyExample} today={today} />
    </div>
  ),
  uitleg: (
    <ExplanationBlock question="Wat verandert er voor mij?" anchor="wat-verandert-er-voor-mij">
      <p>Tot 1 januari 2021 niets. Daarna kan er een ander gezicht tegenover u zitten.</p>
    </ExplanationBlock>
  ),
  citaat: (
    <QuoteBlock
      text="Wij weten pas wat er leeft als wij zelf de dorpen en wijken ingaan."
      speaker="Jacqueline Vonk"
      speakerSlug="jacqueline-vonk"
      position="bestuurder"
      organisation="Lumens"
    />
  ),
  foto: (
    <PhotoBlock
      image={sampleImage({
        caption: 'De ondertekening van het werkplan.',
        credit: 'Gemeente Voorbeeldstad',
      })}
      names={['Anna Bakker (Samen Zorgen)', 'Omar Haddad', 'Greet de Wit']}
    />
  ),
  besluitkaart: <DecisionCardBlock step={stopLev} today={today} />,
  'besluitkaart van een verschoven stap': <DecisionCardBlock step={councilVote} today={today} />,
  tijdlijn: (
    <TimelineBlock
      dossier={{ title: capelleDossier.title, slug: capelleDossier.slug }}
      steps={capelleDossier.steps}
      today={today}
    />
  ),
  oproep: (
    <CallToActionBlock
      title="Praat mee in Bakel"
      text="Donderdag 3 december, 20.00 uur, in het dorpshuis."
      label="Meld u aan"
      url="https://dorpspartij.example/avond"
    />
  ),
  bestand: (
    <FileBlock
      title="Raadsvoorstel welzijnswerk"
      url={`/api/media/file/${gemertBakelDossier.slug}.pdf`}
      contentType="application/pdf"
      sizeBytes={1_340_000}
    />
  ),
} satisfies Examples
