/** What readers see in words beside a picture, wherever it is shown. */
const shownWords = ['alt', 'caption', 'credit'] as const
export type ShownWord = (typeof shownWords)[number]

type Worded = Partial<Record<ShownWord, string | null>>

/** Which of the words beside a file are others now; what was not sent stays as it was. */
export function changedWords(before: Worded, after: Worded): ShownWord[] {
  return shownWords.filter(
    (name) => after[name] !== undefined && (after[name] ?? '') !== (before[name] ?? ''),
  )
}
