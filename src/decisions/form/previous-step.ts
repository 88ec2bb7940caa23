import { idOf, idsOf } from '@/platform/relation'

/** What a step has in common with the one before it in the same dossier. */
export type PreviousStep = {
  title: string
  dossiers: string[]
  body: string | null
  isAuthoritative: boolean
  kind: string | null
  stage: string | null
  /** Of its first source. */
  publisher: string | null
}

/**
 * A step as REST gives it. Its title, dates, outcome and votes are its own, and stay behind; so do its money and its
 * organisations, which would be told twice.
 */
export function previousStepFrom(document: Record<string, unknown>): PreviousStep {
  const [source] = Array.isArray(document.sources) ? (document.sources as unknown[]) : []
  const publisher =
    typeof source === 'object' && source && 'publisher' in source && source.publisher
  return {
    title: textOf(document.title) ?? '',
    dossiers: idsOf(document.dossiers),
    body: idOf(document.body),
    isAuthoritative: document.isAuthoritative === true,
    kind: textOf(document.kind),
    stage: textOf(document.stage),
    publisher: textOf(publisher),
  }
}

/** The values to put in the form, by field. What somebody already filled in stays; dossiers are added. */
export function valuesToCopy(
  step: PreviousStep,
  form: Record<string, unknown>,
): Record<string, unknown> {
  const chosen = idsOf(form.dossiers)
  const added = step.dossiers.filter((id) => !chosen.includes(id))
  const { body, isAuthoritative, kind, stage } = step
  // Whether a body decides says nothing about another one.
  const isSameBody = idOf(form.body) === null || idOf(form.body) === body
  const offered = { body, kind, stage, isAuthoritative: (isSameBody && isAuthoritative) || null }
  return {
    ...(added.length > 0 && { dossiers: [...chosen, ...added] }),
    ...Object.fromEntries(
      Object.entries(offered).filter(([field, value]) => value !== null && !form[field]),
    ),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
