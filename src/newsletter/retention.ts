/** How long anything about a person is kept. The one place; whoever changes it changes the privacy page too. */
const dayMs = 24 * 60 * 60 * 1000

/** A sign-up that nobody confirmed, its address included. */
export const unconfirmedKeptMs = 7 * dayMs
/** An address after its last subscription ended, so that a mistake can still be looked into. */
export const addressKeptMs = 28 * dayMs
/** That a mail was sent to somebody. */
export const deliveryKeptMs = 90 * dayMs
/** The text of a mail that was sent. */
export const mailTextKeptMs = 7 * dayMs
