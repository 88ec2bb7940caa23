import type { SortDays } from '../fuzzy-date/fuzzy-date'

/** A step, as far as telling it from another goes. */
export type ComparedStep = {
  id: string | null
  title: string
  body: string | null
  /** Null while there is no date that can be read. */
  when: SortDays | null
}

/** Steps of the same dossier that may well be the one that is being typed: a warning, never a refusal. */
export function likelyDuplicates<Step extends ComparedStep>(
  typed: ComparedStep,
  others: readonly Step[],
): Step[] {
  return others.filter(
    (other) =>
      other.id !== typed.id &&
      (isNearlyEqual(typed.title, other.title) ||
        (typed.body !== null && typed.body === other.body && overlap(typed.when, other.when))),
  )
}

function overlap(one: SortDays | null, other: SortDays | null): boolean {
  if (one === null || other === null) return false
  const endsBefore = (a: SortDays, b: SortDays) =>
    a.sortTo !== null && b.sortFrom !== null && a.sortTo < b.sortFrom
  return !endsBefore(one, other) && !endsBefore(other, one)
}

const enoughInCommon = 0.8

/** Titles that share most of their pairs of letters. "Rapport 2016" and "Rapport 2017" are two reports. */
function isNearlyEqual(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a.length < 4 || b.length < 4 || numbersIn(a) !== numbersIn(b)) return false
  const pairsOfA = pairs(a)
  const left = pairs(b)
  const shared = pairsOfA.filter((pair) => {
    const place = left.indexOf(pair)
    if (place !== -1) left.splice(place, 1)
    return place !== -1
  })
  return (2 * shared.length) / (pairsOfA.length + pairs(b).length) >= enoughInCommon
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).join()

const pairs = (text: string) =>
  Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2))
