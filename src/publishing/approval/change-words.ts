import type { MediaField, ReadableField, SeenMedia } from '../workflow/content-hash'

import { diffWordsWithSpace } from 'diff'

type Post = Record<string, unknown>
type Known = {
  /** As it was approved; null when that version is no longer kept. */
  before: Post | null
  after: Post
  /** The files that it shows now, with the name that the newsroom knows them by. */
  files: readonly (SeenMedia & { name: string })[]
}

/** What is no longer as it was approved, for an editor: one short phrase a part (see `differingParts`). */
export function changeWords(parts: readonly string[], known: Known): string[] {
  return parts.map((part) => {
    const [kind, id, field] = part.split('/')
    return kind === 'media' && id && field
      ? fileWords(id, field as MediaField, known)
      : fieldWords(part as ReadableField, known)
  })
}

function fieldWords(field: ReadableField, { before, after }: Known): string {
  const label = fieldLabels[field]
  const [was, is] = [before?.[field], after[field]]
  if (before === null) return label
  if (field === 'body') return `${label}${passages(wordsIn(was), wordsIn(is))}`
  const isText = typeof was === 'string' && typeof is === 'string' && was !== is
  return isText ? `${label} (was ‘${was}’, is nu ‘${is}’)` : label
}

function fileWords(id: string, field: MediaField, { files }: Known): string {
  const file = files.find((one) => one.id === id)
  if (!file) return 'een foto of bestand dat er niet meer is'
  const label = `${mediaLabels[field]} ‘${file.name}’`
  if (field === 'file') return label
  return file[field] ? `${label} (is nu ‘${file[field]}’)` : `${label} (is nu leeg)`
}

const mostPassages = 3

/** The first words that went and came, so that an editor knows where to look. */
function passages(before: string, after: string): string {
  const changes = (diffWordsWithSpace(before, after, { maxEditLength: 400 }) ?? []).filter(
    ({ added, removed, value }) => (added || removed) && value.trim() !== '',
  )
  const told = changes
    .slice(0, mostPassages)
    .map(({ added, value }) => `${added ? 'erbij' : 'weg'}: ‘${shortened(value.trim())}’`)
  return told.length === 0
    ? ''
    : ` (${told.join('; ')}${changes.length > mostPassages ? '; en meer' : ''})`
}

const mostCharacters = 80

const shortened = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text

/** The words of a rich text, wherever they stand in it. */
function wordsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) => (key === 'text' && typeof inner === 'string' ? inner : wordsIn(inner)))
    .filter((text) => text !== '')
    .join(' ')
}

const fieldLabels: Record<ReadableField, string> = {
  type: 'de soort',
  title: 'de titel',
  slug: 'het webadres',
  lead: 'de inleiding',
  inShort: 'In het kort',
  body: 'de tekst',
  bylines: 'de namen erbij',
  onBehalfOfGroup: '‘namens de fractie’',
  hero: 'de foto bovenaan',
  topics: 'de thema’s',
  dossiers: 'de dossiers',
  stances: 'de standpunten',
  sources: 'de bronnen',
  advertising: 'de gegevens over politieke reclame',
  meta: 'de tekst voor zoekmachines',
}

const mediaLabels: Record<MediaField, string> = {
  alt: 'de beschrijving van de foto',
  caption: 'het bijschrift van',
  credit: 'de maker van',
  file: 'het bestand zelf:',
}
