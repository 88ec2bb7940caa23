import type { ValidationFieldError } from 'payload'

/**
 * The one line above a form that was refused; what is wrong stands at each field. One problem is told in full, several
 * by the names of their fields. Payload's admin makes a list of what follows a colon, one item for each comma, so
 * neither may stand elsewhere.
 */
export function refusalWords(errors: readonly ValidationFieldError[], language: string): string {
  const [first] = errors
  if (!first) return language === 'en' ? 'This could not be saved.' : 'Dit kon niet worden bewaard.'
  if (errors.length === 1) return oneLine(first)
  const intro = language === 'en' ? 'Have another look at' : 'Kijk dit nog na'
  const names = errors.map((error) => plain(nameOf(error) ?? error.message).replaceAll(',', ''))
  return `${intro}: ${[...new Set(names)].join(', ')}`
}

/** A label alone says which field; a sentence of ours says so itself. */
function oneLine(error: ValidationFieldError): string {
  const name = nameOf(error)
  const sentence = plain(error.message)
  return name === null ? sentence : `${plain(name)} – ${sentence}`
}

const nameOf = ({ label }: ValidationFieldError): string | null =>
  typeof label === 'string' && label !== '' ? label : null

const plain = (text: string): string => text.replaceAll(' > ', ' → ').replaceAll(':', ' –')
