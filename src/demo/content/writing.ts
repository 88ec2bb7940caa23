export type FuzzyText = { edtf: string; asWritten: string }

/** A date as its source has it: the EDTF code, then the words. */
export function dated(edtf: string, asWritten: string): FuzzyText {
  return { edtf, asWritten }
}

/** One part of a body. In text, `**bold**` and `[words](address)` are the only signs. */
export type BodyPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'question'; question: string; answer: string }
  | { kind: 'quote'; text: string; person: string; role: string }
  | { kind: 'photo'; image: string; caption?: string }
  | { kind: 'decision-card'; step: string }
  | { kind: 'timeline'; dossier: string; part: 'alles' | 'wat-er-komt' | 'wat-er-was' }
  | { kind: 'call'; title: string; text: string; label: string; url: string }

export const paragraph = (text: string): BodyPart => ({ kind: 'paragraph', text })
export const heading = (text: string): BodyPart => ({ kind: 'heading', text })
export const list = (...items: string[]): BodyPart => ({ kind: 'list', items })
export const question = (asked: string, answer: string): BodyPart => ({
  kind: 'question',
  question: asked,
  answer,
})
export const decisionCard = (step: string): BodyPart => ({ kind: 'decision-card', step })
