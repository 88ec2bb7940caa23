import type { Finding, UnkeyedFinding } from './finding'
import type { OwnContact } from './personal-data'
import type { PictureFacts } from './pictures'
import type { ReadableText } from './readable-text'

import { idOf } from '@/platform/relation'

import { asksReason } from './finding'
import { healthFinding, healthSuspicions, personalDetails } from './personal-data'
import { pictureFindings, shownPictures } from './pictures'
import { plainSigns } from './plain-signs'
import { readingLevelOf } from './reading-level'
import { keptStrings } from './kept-strings'
import { readableTexts } from './readable-text'
import { leastForB1 } from './reading-target'

type Post = Record<string, unknown>
/** What the checks cannot see in the post itself. */
export type Surroundings = {
  own: OwnContact
  /** By id; a picture that is gone is not in it. */
  pictures: ReadonlyMap<string, PictureFacts>
  /** Addresses in the text that lead to nothing a visitor may see, as they are written there. */
  brokenLinks: readonly string[]
  /** Names of people, parties and organisations that stand in the public register. */
  knownNames: ReadonlySet<string>
  /** A short fingerprint: the same text gives the same. */
  digest: (text: string) => string
}

/** Everything that is wrong with a post as a reader would see it; personal data first. */
export function findingsIn(post: Post, around: Surroundings): Finding[] {
  const texts = allTexts(post, around.pictures)
  const key = (rule: string, about: string): string => `${rule}:${around.digest(about)}`
  const personal = [
    ...texts.flatMap((text) => personalDetails(text, around.own)),
    ...healthSuspicions(texts)
      .filter(({ spellings }) => !spellings.some((one) => around.knownNames.has(one)))
      .map(healthFinding),
  ].map((finding) => ({
    ...finding,
    key: key(finding.rule, `${finding.path} ${finding.quotes.join(' ')}`),
  }))
  const wording = texts
    .filter(({ isAddress, path }) => !isAddress && path !== 'slug')
    .map(({ text }) => text)
    .join('\n')
  const findings = [
    ...personal,
    ...missingSources(post).map((finding) => ({ ...finding, key: key('bronnen', wording) })),
    ...looseStances(post).map((finding) => ({ ...finding, key: key('standpunt', wording) })),
    ...pictureFindings(post, around.pictures).map(({ about, ...finding }) => ({
      ...finding,
      key: key('foto', about),
    })),
    ...around.brokenLinks.map((link) => ({
      ...asksReason('link', 'body', 'Deze link leidt naar iets dat lezers niet kunnen zien.', [
        link,
      ]),
      key: key('link', `${link} ${wording}`),
    })),
    ...hardToRead(texts).map((finding) => ({
      ...finding,
      key: key('leesniveau', proseOf(texts).join('\n')),
    })),
  ]
  // An address that is both read and linked is one thing to mend.
  return [...new Map(findings.map((finding) => [finding.key, finding])).values()]
}

/** The post's own words, and those that come with its pictures. */
export function allTexts(post: Post, pictures: ReadonlyMap<string, PictureFacts>): ReadableText[] {
  const shown = readableTexts(post)
  return [
    ...shown,
    ...keptStrings(post.body, shown),
    ...shownPictures(post).flatMap(({ id, path }) => {
      const { alt = '', caption = '', credit = '' } = pictures.get(id) ?? {}
      return [alt, caption, credit]
        .filter(Boolean)
        .map((text) => ({ path, text: plainSigns(text) }))
    }),
  ]
}

function missingSources({ sources }: Post): UnkeyedFinding[] {
  const isThere = Array.isArray(sources) && sources.length > 0
  return isThere
    ? []
    : [asksReason('bronnen', 'sources', 'Er staat geen bron bij. Waar kan een lezer dit nakijken?')]
}

/** Comparing parties rests on stances that are about something. */
function looseStances({ type, stances, dossiers }: Post): UnkeyedFinding[] {
  const rows = (Array.isArray(stances) ? stances : []) as Post[]
  const loose = rows.findIndex(({ decision, dossier }) => !idOf(decision) && !idOf(dossier))
  if (loose >= 0)
    return [
      asksReason(
        'standpunt',
        `stances.${loose}.decision`,
        'Er staat een standpunt zonder stap of dossier. Waar gaat het over?',
      ),
    ]
  const isAboutSomething = rows.length > 0 || (Array.isArray(dossiers) && dossiers.length > 0)
  if (type !== 'standpunt' || isAboutSomething) return []
  return [
    asksReason(
      'standpunt',
      'stances',
      'Dit standpunt hangt nog nergens aan. Kies een stap of een dossier.',
    ),
  ]
}

/** How easy the text reads for a citizen, or null while there is too little of it; see `readingLevelOf`. */
export function readingScoreOf(post: Post): number | null {
  return readingLevelOf(proseOf(readableTexts(post)))?.score ?? null
}

function hardToRead(texts: readonly ReadableText[]): UnkeyedFinding[] {
  const level = readingLevelOf(proseOf(texts))
  if (level === null || level.score >= leastForB1) return []
  const message = `Deze tekst is moeilijker dan B1 (leesscore ${level.score}; B1 begint bij ${leastForB1}). Maak de langste zinnen korter en kies gewonere woorden.`
  return [asksReason('leesniveau', 'body', message, level.longest)]
}

function proseOf(texts: readonly ReadableText[]): string[] {
  return texts.filter(({ isProse }) => isProse).map(({ text }) => text)
}
