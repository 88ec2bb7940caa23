import { plainSigns } from './plain-signs'

/** What is wrong with a post as a reader would see it, and whether a reason can put it aside. */
export type Finding = {
  /** One finding in one text: the same text gives the same key, another text another. */
  key: string
  rule: Rule
  severity: 'houdt-tegen' | 'vraagt-om-een-reden'
  /** Dutch, a whole sentence, for the writer. */
  message: string
  /** The field it is about: "title", "inShort.0.text", "body". */
  path: string
  /** The very words; empty when there are none. */
  quotes: readonly string[]
}

export type Rule =
  | 'bsn'
  | 'iban'
  | 'telefoon'
  | 'e-mail'
  | 'gezondheid'
  | 'bronnen'
  | 'foto'
  | 'leesniveau'
  | 'standpunt'
  | 'link'

export type UnkeyedFinding = Omit<Finding, 'key'>

/** A reason shorter than this explains nothing. */
export const shortestReason = 10
const fewestWords = 2

export type Overruled = { finding: string; reason: string }

/** Those that still stand in the way: personal data always, the rest until a reason was typed for just that. */
export function standing(
  findings: readonly Finding[],
  overruled: readonly Overruled[],
): readonly Finding[] {
  return findings.filter(
    ({ key, severity }) =>
      severity === 'houdt-tegen' ||
      !overruled.some(({ finding, reason }) => finding === key && isReason(reason)),
  )
}

/** Long enough, and with words in it: a row of full stops explains nothing. */
export function isReason(reason: string): boolean {
  const said = plainSigns(reason).trim()
  const spoken = said.match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? []
  return said.length >= shortestReason && spoken.length >= fewestWords
}

/** A finding that a reason can put aside. */
export function asksReason(
  rule: Rule,
  path: string,
  message: string,
  quotes: readonly string[] = [],
): UnkeyedFinding {
  return { rule, severity: 'vraagt-om-een-reden', path, message, quotes }
}
