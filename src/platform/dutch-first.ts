/** Payload's cookie for the language that somebody chose in the admin. */
const chosenLanguage = /(?:^|;\s*)payload-lng=/

/**
 * The newsroom opens in Dutch whatever language a browser was installed in; English is a choice, kept in a cookie.
 * Without that choice the browser's own list is put aside.
 */
export function dutchFirst(headers: Headers): Headers {
  const asked = new Headers(headers)
  if (!chosenLanguage.test(headers.get('cookie') ?? '')) asked.set('accept-language', 'nl')
  return asked
}
