/** A number as it is written, and whether it may well be that of a case or a file instead of a person. */
export type FoundNumber = { written: string; isReference: boolean }

/**
 * Whether a number stands where councils write that of a case: right after a word for one ("zaak 123456782"), or as part
 * of a longer reference ("Z/26/123456782").
 */
export function isReferenceAt(
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  const before = text.slice(Math.max(0, start - farthest), start)
  const after = text.slice(end, end + farthest)
  return (
    calledReference.test(before) || isLonger(`${before.split(' ').at(-1)} ${after.split(' ')[0]}`)
  )
}

const farthest = 60

const calledReference = new RegExp(
  `(?<!\\p{L})(?:${[
    'zaak',
    'dossier',
    'kenmerk',
    'referentie',
    'besluit',
    'voorstel',
    'raadsvoorstel',
    'raadsbesluit',
    'motie',
    'amendement',
    'kvk',
    'rsin',
    'bon',
    'factuur',
    'document',
    'registratie',
  ].join('|')})(?:(?: (?:met|onder))?[ -]?(?:nummer|nr))?[\\s:.#(-]*$`,
  'iu',
)

/** Slashes and letters together, with digits or capitals of its own: "tel/" and "Jan/" before a number are none. */
function isLonger(around: string): boolean {
  if (!around.includes('/') || !/\p{L}/u.test(around)) return false
  return /\d/.test(around) || /(?<!\p{L})\p{Lu}{1,3}(?!\p{L})/u.test(around)
}
