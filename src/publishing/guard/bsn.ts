/**
 * Dutch citizen numbers (BSN) in a text, as they are written there: nine digits in a row, or parted by one kind of sign,
 * that pass the eleven test (Besluit burgerservicenummer). An amount or a longer number is none.
 */
export function bsnsIn(text: string): string[] {
  return [...text.matchAll(nineDigits)]
    .filter(({ 0: written, index }) => {
      const digits = written.replace(/\D/g, '')
      const before = text.slice(Math.max(0, index - 30), index)
      const after = text.slice(index + written.length, index + written.length + 12)
      const isCalledOne = /\b(bsn|burgerservicenummer|sofi-?nummer)\b[^.!?]*$/i.test(before)
      if (!passesElevenTest(digits)) return false
      if (isCalledOne) return true
      return isWrittenEvenly(written) && !isAmount(before, after) && !/rsin\W*$/i.test(before)
    })
    .map(([written]) => written)
}

const nineDigits = /(?<!\d|\d[.,])\d(?:[ .-]?\d){8}(?![.,-]?\d)/g

/** 9 times the first digit, 8 times the second … 2 times the eighth, minus the last: a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const weight = place === 8 ? -1 : 9 - place
    return total + Number(digit) * weight
  }, 0)
  return sum % 11 === 0 && !/^0+$/.test(digits)
}

/** One kind of sign between the digits, or none: a date followed by a number has two. */
function isWrittenEvenly(written: string): boolean {
  return new Set(written.replace(/\d/g, '')).size <= 1
}

function isAmount(before: string, after: string): boolean {
  return /(€|\beuro|\beur)\s*$/i.test(before) || /^(,-|,\d|\s*(euro|eur|inwoners)\b)/i.test(after)
}
