import type { DossierLink, TimelineStep } from '@/decisions/view'
import type { ShownImage } from '@/parties/view'

/** A piece of a sentence. */
export type BodyInline =
  | { kind: 'text'; text: string; isBold: boolean; isItalic: boolean }
  | { kind: 'link'; href: string; parts: readonly BodyInline[] }
  | { kind: 'break' }

export type BodyListItem = { parts: readonly BodyInline[]; list: BodyList | null }
export type BodyList = { kind: 'list'; isOrdered: boolean; items: readonly BodyListItem[] }

/**
 * The text of a post or page, piece by piece and ready to be read: nothing of the editor that it was written in is left,
 * and what it points at has been looked up. Pieces that an author chose from the menu have the names of their blocks.
 */
export type BodyPart =
  | { kind: 'paragraph'; parts: readonly BodyInline[] }
  | { kind: 'heading'; level: 2 | 3; parts: readonly BodyInline[] }
  | { kind: 'quotation'; parts: readonly BodyInline[] }
  | { kind: 'rule' }
  | BodyList
  | { kind: 'uitleg'; question: string; answer: string; anchor: string }
  | {
      kind: 'citaat'
      text: string
      speaker: string
      speakerSlug: string | null
      role: string | null
      organisation: string | null
    }
  | { kind: 'foto'; image: ShownImage; names: readonly string[] }
  | { kind: 'besluitkaart'; step: TimelineStep }
  | { kind: 'tijdlijn'; dossier: DossierLink; steps: readonly TimelineStep[] }
  | { kind: 'oproep'; title: string; text: string | null; label: string; url: string }
  | { kind: 'bestand'; title: string; url: string; contentType: string; sizeBytes: number }
