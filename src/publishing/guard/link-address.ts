/** An address as it reads once its percent signs are undone; what cannot be undone stays. */
export function decodedAddress(address: string): string {
  return address.trim().replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch (error) {
      if (error instanceof URIError) return escaped
      throw error
    }
  })
}

const dialling =
  /^(?:tel|sms|smsto|mms|callto|facetime|viber|whatsapp|signal|sgnl):|^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|whatsapp\.com|signal\.me|t\.me)\//i

/**
 * The numbers that a decoded address calls or writes to, or null where it does neither. Any other address has numbers of
 * pages in it. Those of chat services lack the plus that says which country comes first.
 */
export function dialledBy(address: string): string | null {
  if (/^mailto:/i.test(address)) return address
  if (!dialling.test(address)) return null
  return address
    .replace(dialling, '')
    .replace(/[?&=#/;]/g, ' ')
    .replace(/(?<![\d+]|\d[ .-])[1-9]\d{9,}/g, '+$&')
}

/** An address of a page as a search for numbers needs it: its folders are no parts of one number. */
export function numbersOfPages(address: string): string {
  return address
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, ' ')
    .replace(/[/|]/g, ' | ')
}
