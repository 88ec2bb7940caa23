const address = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:.]+/g

/** A log is kept for years and handed round; an e-mail address that somebody typed in a reason is not. */
export function withoutAddresses(text: string): string {
  return text.replace(address, '[e-mailadres]')
}
