import type { FoundNumber } from './references'

import { plainParts } from './plain-parts'
import { isReferenceAt } from './references'

/**
 * Dutch citizen numbers (BSN) in a line of text, as they are written there: nine digits in a row, or parted by one kind
 * of sign, that pass the eleven test (Besluit burgerservicenummer). An amount or a longer number is none.
 */
export function bsnsIn(text: string): FoundNumber[] {
  return [...plainParts(text).matchAll(nineDigits)].flatMap(
    ({ 0: parted, index }): FoundNumber[] => {
      const end = index + parted.length
      const written = text.slice(index, end)
      const before = text.slice(Math.max(0, index - 30), index)
      if (!passesElevenTest(written.replace(/\D/g, ''))) return []
      if (/\b(bsn|burgerservicenummer|sofi-?nummer)\b[^.!?]*$/i.test(before))
        return [{ written, isReference: false }]
      if (!isWrittenEvenly(parted) || isAmount(before, text.slice(end, end + 12))) return []
      return [{ written, isReference: isReferenceAt(text, { start: index, end }) }]
    },
  )
}

const nineDigits = /(?<!\d|\d[.,])\d(?: ?[./-]? ?\d){8}(?![.,-]?\d)/g

/** 9 times the first digit, 8 times the second … 2 times the eighth, minus the last: a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const weight = place === 8 ? -1 : 9 - place
    return total + Number(digit) * weight
  }, 0)
  return sum % 11 === 0 && !/^0+$/.test(digits)
}

/** One kind of sign between the digits, or none: a date followed by a number has two. */
function isWrittenEvenly(parted: string): boolean {
  const signs = (parted.match(/\D+/g) ?? []).map((gap) => gap.trim())
  return new Set(signs).size <= 1
}

function isAmount(before: string, after: string): boolean {
  return /(€|\beuro|\beur)\s*$/i.test(before) || /^(,-|,\d|\s*(euro|eur|inwoners)\b)/i.test(after)
}
