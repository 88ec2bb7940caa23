/**
 * A Dutch word as it was typed and in its other number: "buurthuis" and "buurthuizen", "taak" and "taken". Only the
 * regular ways of spelling, and no dictionary: a form that is no word finds nothing, and "leden" does not find "lid".
 * The longest form comes first, so that a text is marked as far as it agrees.
 */
export function wordForms(word: string): string[] {
  const forms = word.endsWith('en') ? singularsOf(word.slice(0, -2)) : inOtherNumber(word)
  return [...new Set([word, ...forms])].toSorted((a, b) => b.length - a.length)
}

/** What stands before "-en" as a word of its own: huiz- is huis, schol- is school, stapp- is stap, partij- is partij. */
function singularsOf(stem: string): string[] {
  const hard = stem.replace(/z$/, 's').replace(/v$/, 'f')
  if (isDoubled(hard)) return longEnough(hard.slice(0, -1))
  const long = hard.replace(/(?<![aeiou])([aeou])([^aeiou])$/, '$1$1$2')
  return [...longEnough(hard), ...(long === hard ? [] : [long])]
}

/** A plural that only adds letters holds its singular already; these are the ones that change it. */
function inOtherNumber(word: string): string[] {
  if (/(e[lmr]|ie|je|eur|or|aar)s$/.test(word)) return longEnough(word.slice(0, -1))
  const soft = word.replace(/(?<=[aeiou]{2}|[lrn])s$/, 'z').replace(/(?<=[aeiou]{2}|[lr])f$/, 'v')
  const short = soft.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  return short === word ? [] : [`${short}en`]
}

const isDoubled = (text: string): boolean => /([^aeiou])\1$/.test(text)

/** A word of three letters stands inside too many others. */
const longEnough = (form: string): string[] => (form.length > 3 ? [form] : [])
