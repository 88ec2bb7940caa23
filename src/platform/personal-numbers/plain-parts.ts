/**
 * The line with a plain hyphen for what else people put between the parts of a number: 111_222_333, (111)222(333).
 * Each stays at its place, so that a number is found where it was written.
 */
export function plainParts(text: string): string {
  return text
    .replace(/(?<=\d)(?:[_*·•‧∙⋅・]|[()]{1,2})(?=\d)/g, hyphen)
    .replace(groupsOfBsn, (number) => number.replace(/[|:]/g, '-'))
    .replace(afterDialling, hyphen)
}

/** The same for an account number, that its own check digits tell from anything else. */
export function plainAccountParts(text: string): string {
  return text.replace(/(?<=[A-Za-z0-9])[_*·•‧∙⋅・|:](?=[A-Za-z0-9])/g, '-')
}

/** A bar parts the cells of a table and a colon the parts of a time: only in the groups that people use for a BSN. */
const groupsOfBsn = /(?<![\d|:.,])(?:\d{3}([|:])\d{3}\1\d{3}|\d{4}([|:])\d{2}\2\d{3})(?![|:.,]?\d)/g

const afterDialling = /(?<=(?<![\d|:.,] ?)0\d{1,3}) ?[|:] ?(?=\d{6,8}(?!\d)(?! ?[|:]))/g

const hyphen = (signs: string): string => '-'.padEnd(signs.length)
