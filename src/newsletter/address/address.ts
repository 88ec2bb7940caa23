/** An address as it is mailed, and the spelling by which the same mailbox is found again. */
export type Address = { mailTo: string; findBy: string }

const maxLength = 254
const maxLocalLength = 64

// Quoted local parts are legal and never seen; comma, semicolon, quotes and angle brackets would split a header.
const localPart = /^[^\s"(),:;<>@[\\\]\p{Cc}\p{Cf}]+$/u
const hostLabel = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** Null when no mail can be sent to this text. */
export function parseAddress(text: string): Address | null {
  const typed = text.trim().normalize('NFC')
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, at)
  const host = hostOf(typed.slice(at + 1))
  if (at < 1 || host === null || !isLocalPart(local)) return null

  const mailTo = `${local}@${host}`
  if (mailTo.length > maxLength) return null
  // Capitals matter to no mail server in practice, and one person must not be found twice.
  return { mailTo, findBy: `${local.toLowerCase()}@${host}` }
}

/** Why this cannot be used, in Dutch; null when it can. */
export function addressProblem(text: string): string | null {
  if (text.trim() === '') return 'Vul uw e-mailadres in.'
  if (parseAddress(text)) return null
  return 'Dit lijkt geen e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl.'
}

function isLocalPart(local: string): boolean {
  return (
    localPart.test(local) &&
    new TextEncoder().encode(local).length <= maxLocalLength &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    !local.includes('..')
  )
}

/** Lower case and in the letters that mail servers know (bücher.nl → xn--bcher-kva.nl). */
function hostOf(typed: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed)) return null
  const url = `https://${typed.toLowerCase()}/`
  if (!URL.canParse(url)) return null
  const host = new URL(url).hostname
  const labels = host.split('.')
  const isName = labels.length > 1 && labels.every((label) => hostLabel.test(label))
  // A last label of digits makes it an IP address.
  return isName && !/^\d+$/.test(labels.at(-1) ?? '') ? host : null
}
