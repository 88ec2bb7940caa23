import { electronicFormatIBAN, friendlyFormatIBAN, isValidIBAN } from 'ibantools'

/** Without spaces and in capitals, as two spellings of one number are compared. Empty for what is no text. */
export const plainIban = (written: string): string => electronicFormatIBAN(written) ?? ''

/** In groups of four, as people read it: "NL91 ABNA 0417 1643 00". */
export const readableIban = (written: string): string => friendlyFormatIBAN(written) ?? written

/** Why this is no account number, in Dutch; null when its check digits are right. */
export function ibanProblem(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'string' && isValidIBAN(plainIban(value))
    ? null
    : 'Dit is geen geldig IBAN. Kijk de letters en cijfers nog eens na, bijvoorbeeld NL91 ABNA 0417 1643 00.'
}
