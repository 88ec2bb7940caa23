export type MailSender = { name: string; address: string }

/** Reads `Raadlijn <post@raadlijn.example>`, or an address alone. */
export function parseSender(from: string): MailSender {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return { name, address: address.trim() }
}

/** The way it stands in a mail; signs that could end the name early are left out. */
export function formatSender({ name, address }: MailSender): string {
  const safeName = name.replace(/["\\<>\r\n]/g, '').trim()
  return safeName === '' ? address : `"${safeName}" <${address}>`
}
