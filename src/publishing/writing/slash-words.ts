import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

type Item = { keywords: readonly string[]; label?: Words }

/** What people type to find a piece, by the key of its item; and a name where the one it came with is stiff. */
export const slashWords: Record<string, Item> = {
  paragraph: {
    label: words('Gewone tekst', 'Plain text'),
    keywords: ['alinea', 'tekst', 'paragraaf'],
  },
  'heading-2': {
    label: words('Kop', 'Heading'),
    keywords: ['kop', 'kopje', 'titel', 'h2', 'hoofdstuk'],
  },
  'heading-3': {
    label: words('Kleine kop', 'Small heading'),
    keywords: ['kop', 'kopje', 'tussenkop', 'titel', 'h3'],
  },
  link: {
    // The menu shows 25 signs.
    label: words('Link naar naam of besluit', 'Link to name or decision'),
    keywords: ['link', 'verwijzing', 'besluit', 'dossier', 'persoon', 'raadslid', 'naam'],
  },
  unorderedList: {
    label: words('Lijst met punten', 'List with points'),
    keywords: ['lijst', 'opsomming', 'punten', 'bolletjes', 'streepjes'],
  },
  orderedList: {
    label: words('Lijst met cijfers', 'Numbered list'),
    keywords: ['lijst', 'opsomming', 'nummers', 'cijfers', 'stappen', 'volgorde'],
  },
  blockquote: {
    label: words('Aanhaling', 'Quotation'),
    keywords: ['citaat', 'quote', 'aanhaling', 'inspringen'],
  },
  horizontalRule: {
    label: words('Streep', 'Line'),
    keywords: ['lijn', 'streep', 'scheiding'],
  },
  'block-uitleg': { keywords: ['vraag', 'antwoord', 'uitleg', 'faq', 'veelgesteld'] },
  'block-citaat': { keywords: ['citaat', 'quote', 'uitspraak', 'zegt'] },
  'block-foto': { keywords: ['foto', 'afbeelding', 'plaatje', 'beeld', 'image'] },
  'block-besluitkaart': { keywords: ['besluit', 'motie', 'stap', 'kaart', 'amendement', 'raad'] },
  'block-tijdlijn': { keywords: ['tijdlijn', 'dossier', 'planning', 'verloop'] },
  'block-oproep': { keywords: ['oproep', 'knop', 'actie', 'doe mee', 'petitie'] },
  'block-bestand': { keywords: ['bestand', 'pdf', 'document', 'bijlage', 'download'] },
}

/** The heads above the pieces. */
export const slashGroups: Record<string, Words> = {
  basic: words('Tekst', 'Text'),
  lists: words('Lijsten', 'Lists'),
  blocks: words('Bijzondere stukken', 'Special pieces'),
}
