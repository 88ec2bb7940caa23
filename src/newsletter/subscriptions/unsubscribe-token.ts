/** Whoever can vouch for a text; the platform's cipher does. */
export type Signer = {
  sign: (text: string) => string
  isSigned: (text: string, signature: string) => boolean
}

/**
 * The same for every mail about a subscription, for ever: an unsubscribe link in an old mail still works, also when
 * nothing is left to end. It holds the id of the subscription and no address.
 */
export function unsubscribeToken(subscription: string, signer: Signer): string {
  return `${subscription}.${signer.sign(`unsubscribe:${subscription}`)}`
}

/** The id of the subscription; null when the token was not made here. */
export function readUnsubscribeToken(token: string, signer: Signer): string | null {
  const dot = token.indexOf('.')
  const subscription = token.slice(0, dot)
  if (dot < 1 || !/^[\w-]{1,64}$/.test(subscription)) return null
  return signer.isSigned(`unsubscribe:${subscription}`, token.slice(dot + 1)) ? subscription : null
}
